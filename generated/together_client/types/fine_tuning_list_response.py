"""Names of `types.fine_tuning_list_response`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.fine_tuning import CosineLRSchedulerArgs as DataLrSchedulerLrSchedulerArgsCosineLrSchedulerArgs
    from ..models.fine_tuning import FineTuneProgress as DataProgress
    from ..models.fine_tuning import FinetuneResponseTrainingMethod as DataTrainingMethod
    from ..models.fine_tuning import FinetuneResponseTrainingType as DataTrainingType
    from ..models.fine_tuning import FinetuneResponseTruncated as Data
    from ..models.fine_tuning import FinetuneTruncatedList as FineTuningListResponse
    from ..models.fine_tuning import FullTrainingType as DataTrainingTypeFullTrainingType
    from ..models.fine_tuning import LinearLRSchedulerArgs as DataLrSchedulerLrSchedulerArgsLinearLrSchedulerArgs
    from ..models.fine_tuning import LoRATrainingType as DataTrainingTypeLoRaTrainingType
    from ..models.fine_tuning import LRScheduler as DataLrScheduler
    from ..models.fine_tuning import LRSchedulerArgs as DataLrSchedulerLrSchedulerArgs
    from ..models.fine_tuning import TrainingMethodDPO as DataTrainingMethodTrainingMethodDpo
    from ..models.fine_tuning import TrainingMethodSFT as DataTrainingMethodTrainingMethodSft

_HOMES = {
    "Data": "..models.fine_tuning:FinetuneResponseTruncated",
    "DataLrScheduler": "..models.fine_tuning:LRScheduler",
    "DataLrSchedulerLrSchedulerArgs": "..models.fine_tuning:LRSchedulerArgs",
    "DataLrSchedulerLrSchedulerArgsCosineLrSchedulerArgs": "..models.fine_tuning:CosineLRSchedulerArgs",
    "DataLrSchedulerLrSchedulerArgsLinearLrSchedulerArgs": "..models.fine_tuning:LinearLRSchedulerArgs",
    "DataProgress": "..models.fine_tuning:FineTuneProgress",
    "DataTrainingMethod": "..models.fine_tuning:FinetuneResponseTrainingMethod",
    "DataTrainingMethodTrainingMethodDpo": "..models.fine_tuning:TrainingMethodDPO",
    "DataTrainingMethodTrainingMethodSft": "..models.fine_tuning:TrainingMethodSFT",
    "DataTrainingType": "..models.fine_tuning:FinetuneResponseTrainingType",
    "DataTrainingTypeFullTrainingType": "..models.fine_tuning:FullTrainingType",
    "DataTrainingTypeLoRaTrainingType": "..models.fine_tuning:LoRATrainingType",
    "FineTuningListResponse": "..models.fine_tuning:FinetuneTruncatedList",
}

__all__ = [
    "Data",
    "DataLrScheduler",
    "DataLrSchedulerLrSchedulerArgs",
    "DataLrSchedulerLrSchedulerArgsCosineLrSchedulerArgs",
    "DataLrSchedulerLrSchedulerArgsLinearLrSchedulerArgs",
    "DataProgress",
    "DataTrainingMethod",
    "DataTrainingMethodTrainingMethodDpo",
    "DataTrainingMethodTrainingMethodSft",
    "DataTrainingType",
    "DataTrainingTypeFullTrainingType",
    "DataTrainingTypeLoRaTrainingType",
    "FineTuningListResponse",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
