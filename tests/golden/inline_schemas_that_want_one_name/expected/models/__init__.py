"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared import A, AItem, AItem2, AItem3, B, BAItem

_HOMES = {
    "A": ".shared",
    "AItem": ".shared",
    "AItem2": ".shared",
    "AItem3": ".shared",
    "B": ".shared",
    "BAItem": ".shared",
}

__all__ = [
    "A",
    "AItem",
    "AItem2",
    "AItem3",
    "B",
    "BAItem",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
