"""Names of `types.fine_tuning_delete_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.fine_tuning import FinetuneDeleteResponse as FineTuningDeleteResponse

_HOMES = {
    "FineTuningDeleteResponse": "..models.fine_tuning:FinetuneDeleteResponse",
}

__all__ = [
    "FineTuningDeleteResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
