"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared import Cat, Cat1, Dog

_HOMES = {
    "Cat": ".shared",
    "Cat1": ".shared",
    "Dog": ".shared",
}

__all__ = [
    "Cat",
    "Cat1",
    "Dog",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
