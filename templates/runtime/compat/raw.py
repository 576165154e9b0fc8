"""Types of methods that return responses with the previous SDK's interface; `raw` of the runtime does the work."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from .. import raw as plain

if TYPE_CHECKING:
    from ..pages import AsyncPager, Pager
    from .responses import APIResponse, AsyncAPIResponse

P = ParamSpec("P")
T = TypeVar("T")
Page = TypeVar("Page")


def raw(method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
    """`method` of a resource over a sender in mode `raw`."""
    return cast("Callable[P, APIResponse[T]]", method)


def raw_page(method: Callable[P, Pager[Any, Page]]) -> Callable[P, APIResponse[Page]]:
    """The same for a paginated method: the first page."""
    return cast("Callable[P, APIResponse[Page]]", method)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[AsyncAPIResponse[T]]]:
    """`method` of an async resource over a sender in mode `raw`."""
    return cast("Callable[P, Awaitable[AsyncAPIResponse[T]]]", method)


def async_raw_page(method: Callable[P, AsyncPager[Any, Page]]) -> Callable[P, Awaitable[AsyncAPIResponse[Page]]]:
    """The same for a paginated method: the first page."""
    return cast("Callable[P, Awaitable[AsyncAPIResponse[Page]]]", method)


def opened(method: Callable[P, T]) -> Callable[P, AbstractContextManager[APIResponse[T]]]:
    """`method` of a resource over a sender in mode `open`; it sends the request when the `with` block is entered."""
    return cast("Callable[P, AbstractContextManager[APIResponse[T]]]", plain.opened(method))


def opened_page(method: Callable[P, Pager[Any, Page]]) -> Callable[P, AbstractContextManager[APIResponse[Page]]]:
    """The same for a paginated method: the first page."""
    return opened(cast("Callable[P, Page]", method))


def async_opened(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncAPIResponse[T]]]:
    """`method` of an async resource over a sender in mode `open`."""
    return cast("Callable[P, AbstractAsyncContextManager[AsyncAPIResponse[T]]]", plain.async_opened(method))


def async_opened_page(
    method: Callable[P, AsyncPager[Any, Page]],
) -> Callable[P, AbstractAsyncContextManager[AsyncAPIResponse[Page]]]:
    """The same for a paginated method: the first page."""
    return async_opened(cast("Callable[P, Awaitable[Page]]", method))
