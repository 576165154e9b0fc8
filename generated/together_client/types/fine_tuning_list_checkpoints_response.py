"""Names of `types.fine_tuning_list_checkpoints_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.fine_tuning import FineTuneCheckpoint as Data
    from ..models.fine_tuning import FinetuneListCheckpoints as FineTuningListCheckpointsResponse

_HOMES = {
    "Data": "..models.fine_tuning:FineTuneCheckpoint",
    "FineTuningListCheckpointsResponse": "..models.fine_tuning:FinetuneListCheckpoints",
}

__all__ = [
    "Data",
    "FineTuningListCheckpointsResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
