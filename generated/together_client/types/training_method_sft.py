"""Names of `types.training_method_sft`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.fine_tuning import TrainingMethodSFT as TrainingMethodSft

_HOMES = {
    "TrainingMethodSft": "..models.fine_tuning:TrainingMethodSFT",
}

__all__ = [
    "TrainingMethodSft",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
