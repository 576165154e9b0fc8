"""Names of `types.fine_tuning_estimate_price_params`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..inputs.fine_tuning import FullTrainingTypeDict as TrainingTypeFullTrainingType
    from ..inputs.fine_tuning import LoRATrainingTypeDict as TrainingTypeLoRaTrainingType
    from ..inputs.fine_tuning import TrainingMethodDPODict as TrainingMethodTrainingMethodDpo
    from ..inputs.fine_tuning import TrainingMethodSFTDict as TrainingMethodTrainingMethodSft
    from ..inputs.fine_tuning_params import FineTuningEstimatePriceParams
    from ..models.fine_tuning import FinetuneResponseTrainingMethod as TrainingMethod
    from ..models.fine_tuning import LoRATrainingType as TrainingType

_HOMES = {
    "FineTuningEstimatePriceParams": "..inputs.fine_tuning_params",
    "TrainingMethod": "..models.fine_tuning:FinetuneResponseTrainingMethod",
    "TrainingMethodTrainingMethodDpo": "..inputs.fine_tuning:TrainingMethodDPODict",
    "TrainingMethodTrainingMethodSft": "..inputs.fine_tuning:TrainingMethodSFTDict",
    "TrainingType": "..models.fine_tuning:LoRATrainingType",
    "TrainingTypeFullTrainingType": "..inputs.fine_tuning:FullTrainingTypeDict",
    "TrainingTypeLoRaTrainingType": "..inputs.fine_tuning:LoRATrainingTypeDict",
}

__all__ = [
    "FineTuningEstimatePriceParams",
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
