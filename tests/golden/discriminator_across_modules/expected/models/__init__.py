"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .other import Bird
    from .pets import AnyPet, Dog
    from .shared import Cat, Parrot, Pet

_HOMES = {
    "AnyPet": ".pets",
    "Bird": ".other",
    "Cat": ".shared",
    "Dog": ".pets",
    "Parrot": ".shared",
    "Pet": ".shared",
}

__all__ = [
    "AnyPet",
    "Bird",
    "Cat",
    "Dog",
    "Parrot",
    "Pet",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
