"""Types of methods that return responses. Defines signatures; the methods are already bound to a sender of that mode."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from .pages import AsyncPager, Pager
    from .response import AsyncOpenResponse, OpenResponse, RawResponse

P = ParamSpec("P")
T = TypeVar("T")
Page = TypeVar("Page")


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """`method` of a resource over a sender in mode `raw`."""
    return cast("Callable[P, RawResponse[T]]", method)


def raw_page(method: Callable[P, Pager[Any, Page]]) -> Callable[P, RawResponse[Page]]:
    """The same for a paginated method: the first page."""
    return cast("Callable[P, RawResponse[Page]]", method)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """`method` of an async resource over a sender in mode `raw`."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def async_raw_page(method: Callable[P, AsyncPager[Any, Page]]) -> Callable[P, Awaitable[RawResponse[Page]]]:
    """The same for a paginated method: the first page."""
    return cast("Callable[P, Awaitable[RawResponse[Page]]]", method)


def opened(method: Callable[P, T]) -> Callable[P, AbstractContextManager[OpenResponse[T]]]:
    """`method` of a resource over a sender in mode `open`; it sends the request when the `with` block is entered."""

    def call(*args: P.args, **kwargs: P.kwargs) -> AbstractContextManager[OpenResponse[T]]:
        return _Opened(lambda: cast("OpenResponse[T]", method(*args, **kwargs)))

    return call


def opened_page(method: Callable[P, Pager[Any, Page]]) -> Callable[P, AbstractContextManager[OpenResponse[Page]]]:
    """The same for a paginated method: the first page."""
    return opened(cast("Callable[P, Page]", method))


def async_opened(method: Callable[P, Awaitable[T]]) -> Callable[P, AbstractAsyncContextManager[AsyncOpenResponse[T]]]:
    """`method` of an async resource over a sender in mode `open`."""

    def call(*args: P.args, **kwargs: P.kwargs) -> AbstractAsyncContextManager[AsyncOpenResponse[T]]:
        return _AsyncOpened(lambda: cast("Awaitable[AsyncOpenResponse[T]]", method(*args, **kwargs)))

    return call


def async_opened_page(
    method: Callable[P, AsyncPager[Any, Page]],
) -> Callable[P, AbstractAsyncContextManager[AsyncOpenResponse[Page]]]:
    """The same for a paginated method: the first page."""
    return async_opened(cast("Callable[P, Awaitable[Page]]", method))


class _Opened(AbstractContextManager["OpenResponse[T]"], Generic[T]):
    def __init__(self, send: Callable[[], OpenResponse[T]]) -> None:
        self._send = send

    def __enter__(self) -> OpenResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(self, *_: object) -> None:
        self._response.close()


class _AsyncOpened(AbstractAsyncContextManager["AsyncOpenResponse[T]"], Generic[T]):
    def __init__(self, send: Callable[[], Awaitable[AsyncOpenResponse[T]]]) -> None:
        self._send = send

    async def __aenter__(self) -> AsyncOpenResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(self, *_: object) -> None:
        await self._response.close()
