"""Names of `types.autoscaling`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.endpoints import Autoscaling

_HOMES = {
    "Autoscaling": "..models.endpoints",
}

__all__ = [
    "Autoscaling",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
