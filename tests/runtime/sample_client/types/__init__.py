"""What may be sent in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import ChatMessageDict as ChatMessageDict
    from .chat import ContentPartDict as ContentPartDict

_HOMES = {"ChatMessageDict": ".chat", "ContentPartDict": ".chat"}

__all__ = ["ChatMessageDict", "ContentPartDict"]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)
