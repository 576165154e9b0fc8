"""Names of `types.finetune_event_type`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.fine_tuning import FinetuneEventType

_HOMES = {
    "FinetuneEventType": "..models.fine_tuning",
}

__all__ = [
    "FinetuneEventType",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
