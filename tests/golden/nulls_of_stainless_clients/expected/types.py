"""Names of `types`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .inputs.dogs_params import DogUpdateParams

_HOMES = {
    "DogUpdateParams": ".inputs.dogs_params",
}

__all__ = [
    "DogUpdateParams",
]


def __getattr__(name: str) -> object:
    from ._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
