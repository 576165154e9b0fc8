"""Types of methods that return the read responses of older SDKs. Defines signatures; the methods are unchanged."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from ..pages import AsyncPager, Pager
    from .legacy import LegacyAPIResponse

P = ParamSpec("P")
T = TypeVar("T")
Page = TypeVar("Page")


def raw(method: Callable[P, T]) -> Callable[P, LegacyAPIResponse[T]]:
    """`method` of a resource over a sender in mode `raw`."""
    return cast("Callable[P, LegacyAPIResponse[T]]", method)


def raw_page(method: Callable[P, Pager[Any, Page]]) -> Callable[P, LegacyAPIResponse[Page]]:
    """The same for a paginated method: the first page."""
    return cast("Callable[P, LegacyAPIResponse[Page]]", method)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[LegacyAPIResponse[T]]]:
    """`method` of an async resource over a sender in mode `raw`."""
    return cast("Callable[P, Awaitable[LegacyAPIResponse[T]]]", method)


def async_raw_page(method: Callable[P, AsyncPager[Any, Page]]) -> Callable[P, Awaitable[LegacyAPIResponse[Page]]]:
    """The same for a paginated method: the first page."""
    return cast("Callable[P, Awaitable[LegacyAPIResponse[Page]]]", method)
