"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .other import Event
    from .shop import Filter, Order, Other, Paper, Return, Sale

_HOMES = {
    "Event": ".other",
    "Filter": ".shop",
    "Order": ".shop",
    "Other": ".shop",
    "Paper": ".shop",
    "Return": ".shop",
    "Sale": ".shop",
}

__all__ = [
    "Event",
    "Filter",
    "Order",
    "Other",
    "Paper",
    "Return",
    "Sale",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
