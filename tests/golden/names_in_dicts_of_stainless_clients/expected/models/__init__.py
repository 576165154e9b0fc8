"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dogs import Bone, Dog, Kibble, Meal, Owner, Place, Toy

_HOMES = {
    "Bone": ".dogs",
    "Dog": ".dogs",
    "Kibble": ".dogs",
    "Meal": ".dogs",
    "Owner": ".dogs",
    "Place": ".dogs",
    "Toy": ".dogs",
}

__all__ = [
    "Bone",
    "Dog",
    "Kibble",
    "Meal",
    "Owner",
    "Place",
    "Toy",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
