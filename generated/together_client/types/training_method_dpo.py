"""Names of `types.training_method_dpo`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.fine_tuning import TrainingMethodDPO as TrainingMethodDpo

_HOMES = {
    "TrainingMethodDpo": "..models.fine_tuning:TrainingMethodDPO",
}

__all__ = [
    "TrainingMethodDpo",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
