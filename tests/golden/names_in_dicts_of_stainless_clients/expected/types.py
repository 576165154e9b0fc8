"""Names of `types`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .inputs.dogs import MealInput as Meal
    from .inputs.dogs import OwnerDict as Owner

_HOMES = {
    "Meal": ".inputs.dogs:MealInput",
    "Owner": ".inputs.dogs:OwnerDict",
}

__all__ = [
    "Meal",
    "Owner",
]


def __getattr__(name: str) -> object:
    from ._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
