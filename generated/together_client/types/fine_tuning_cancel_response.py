"""Names of `types.fine_tuning_cancel_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.fine_tuning import CosineLRSchedulerArgs as LrSchedulerLrSchedulerArgsCosineLrSchedulerArgs
    from ..models.fine_tuning import FineTuneProgress as Progress
    from ..models.fine_tuning import FinetuneResponseTrainingMethod as TrainingMethod
    from ..models.fine_tuning import FinetuneResponseTrainingType as TrainingType
    from ..models.fine_tuning import FinetuneResponseTruncated as FineTuningCancelResponse
    from ..models.fine_tuning import FullTrainingType as TrainingTypeFullTrainingType
    from ..models.fine_tuning import LinearLRSchedulerArgs as LrSchedulerLrSchedulerArgsLinearLrSchedulerArgs
    from ..models.fine_tuning import LoRATrainingType as TrainingTypeLoRaTrainingType
    from ..models.fine_tuning import LRScheduler as LrScheduler
    from ..models.fine_tuning import LRSchedulerArgs as LrSchedulerLrSchedulerArgs
    from ..models.fine_tuning import TrainingMethodDPO as TrainingMethodTrainingMethodDpo
    from ..models.fine_tuning import TrainingMethodSFT as TrainingMethodTrainingMethodSft

_HOMES = {
    "FineTuningCancelResponse": "..models.fine_tuning:FinetuneResponseTruncated",
    "LrScheduler": "..models.fine_tuning:LRScheduler",
    "LrSchedulerLrSchedulerArgs": "..models.fine_tuning:LRSchedulerArgs",
    "LrSchedulerLrSchedulerArgsCosineLrSchedulerArgs": "..models.fine_tuning:CosineLRSchedulerArgs",
    "LrSchedulerLrSchedulerArgsLinearLrSchedulerArgs": "..models.fine_tuning:LinearLRSchedulerArgs",
    "Progress": "..models.fine_tuning:FineTuneProgress",
    "TrainingMethod": "..models.fine_tuning:FinetuneResponseTrainingMethod",
    "TrainingMethodTrainingMethodDpo": "..models.fine_tuning:TrainingMethodDPO",
    "TrainingMethodTrainingMethodSft": "..models.fine_tuning:TrainingMethodSFT",
    "TrainingType": "..models.fine_tuning:FinetuneResponseTrainingType",
    "TrainingTypeFullTrainingType": "..models.fine_tuning:FullTrainingType",
    "TrainingTypeLoRaTrainingType": "..models.fine_tuning:LoRATrainingType",
}

__all__ = [
    "FineTuningCancelResponse",
    "LrScheduler",
    "LrSchedulerLrSchedulerArgs",
    "LrSchedulerLrSchedulerArgsCosineLrSchedulerArgs",
    "LrSchedulerLrSchedulerArgsLinearLrSchedulerArgs",
    "Progress",
    "TrainingMethod",
    "TrainingMethodTrainingMethodDpo",
    "TrainingMethodTrainingMethodSft",
    "TrainingType",
    "TrainingTypeFullTrainingType",
    "TrainingTypeLoRaTrainingType",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
