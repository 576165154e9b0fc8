"""Names of `types.finetune_event`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.fine_tuning import FineTuneEvent as FinetuneEvent

_HOMES = {
    "FinetuneEvent": "..models.fine_tuning:FineTuneEvent",
}

__all__ = [
    "FinetuneEvent",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
