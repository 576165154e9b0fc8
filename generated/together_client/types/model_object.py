"""Names of `types.model_object`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.models import ModelInfo as ModelObject
    from ..models.models import Pricing

_HOMES = {
    "ModelObject": "..models.models:ModelInfo",
    "Pricing": "..models.models",
}

__all__ = [
    "ModelObject",
    "Pricing",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
