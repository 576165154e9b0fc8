"""Names of `types.optional`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.named import BarkParam, Tag

_HOMES = {
    "BarkParam": "..inputs.named",
    "Tag": "..inputs.named",
}

__all__ = [
    "BarkParam",
    "Tag",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
