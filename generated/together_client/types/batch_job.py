"""Names of `types.batch_job`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.batches import BatchJob

_HOMES = {
    "BatchJob": "..models.batches",
}

__all__ = [
    "BatchJob",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
