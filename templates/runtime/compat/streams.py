"""Streams with the attributes and methods of the previous SDK. Does not read items itself."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .. import stream

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
F = TypeVar("F")


class Stream(stream.Stream[T]):
    """Items as they arrive."""

    @property
    def response(self) -> httpx.Response:
        """The underlying response; in new code `close`, `headers` and `status_code` of the stream itself."""
        return self._http_response


class AsyncStream(stream.AsyncStream[T]):
    """The same for asyncio."""

    @property
    def response(self) -> httpx.Response:
        """The underlying response; in new code `close`, `headers` and `status_code` of the stream itself."""
        return self._http_response

    def __await__(self) -> Generator[Any, None, Self]:
        async def itself() -> Self:
            return self

        return itself().__await__()


class CompletionStream(Stream[T], stream.CompletionStream[T, F], Generic[T, F]):
    """A stream whose chunks can be accumulated into one final value."""


class AsyncCompletionStream(AsyncStream[T], stream.AsyncCompletionStream[T, F], Generic[T, F]):
    """The same for asyncio."""
