"""Names of `types.batch_create_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.batches import BatchJobWithWarning as BatchCreateResponse

_HOMES = {
    "BatchCreateResponse": "..models.batches:BatchJobWithWarning",
}

__all__ = [
    "BatchCreateResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
