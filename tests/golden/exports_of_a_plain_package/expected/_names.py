"""Names of `_names`, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .models.dogs import Dog

_HOMES = {
    "Dog": ".models.dogs",
}

__all__ = [
    "Dog",
]


def __getattr__(name: str) -> object:
    from ._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
