"""Types that the API accepts and returns: a class or an alias for each schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import CountedPage, CursorPage, Item, Page, SearchPage, SearchRequest

_HOMES = {
    "CountedPage": ".client",
    "CursorPage": ".client",
    "Item": ".client",
    "Page": ".client",
    "SearchPage": ".client",
    "SearchRequest": ".client",
}

__all__ = [
    "CountedPage",
    "CursorPage",
    "Item",
    "Page",
    "SearchPage",
    "SearchRequest",
]


def __getattr__(name: str) -> object:
    from .._runtime.lazy import load

    return load(__name__, name, _HOMES)


def __dir__() -> list[str]:
    return __all__
