"""Streams with the attributes and methods of the previous SDK. Does not read items itself."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import attrs

from .. import stream
from ..events import MESSAGE, EventReader
from ..json_text import parse
from ..operation import StreamOperation
from ..response_decoding import ReceivedResponse
from ..stream_items import ItemReader

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
F = TypeVar("F")


@attrs.frozen
class ServerSentEvent:
    """An event as it came; `event` is None where it has no name."""

    event: str | None = None
    data: str = ""

    def json(self) -> Any:
        """The data as plain data."""
        return parse(self.data.encode())


def _event(found: tuple[str, bytes]) -> ServerSentEvent:
    return ServerSentEvent(None if found[0] == MESSAGE else found[0], found[1].decode())


def items_of(response: httpx.Response, cast_to: Any) -> ItemReader[Any]:
    """What reads the events of a response as values of a type."""
    operation: StreamOperation[Any] = StreamOperation("GET", "", item=cast_to)
    return ItemReader(operation, ReceivedResponse(response.status_code, dict(response.headers), http_response=response))


class Stream(stream.Stream[T]):
    """Items as they arrive."""

    def __init__(
        self,
        response: httpx.Response,
        items: ItemReader[T] | None = None,
        *,
        cast_to: Any = None,
        client: Any = None,
        options: Any = None,
    ) -> None:
        """`items` reads the items; without it they are read as values of `cast_to`."""
        super().__init__(response, items or items_of(response, cast_to))

    def _iter_events(self) -> Iterator[ServerSentEvent]:
        reader = EventReader()
        for chunk in self.response.iter_bytes():
            yield from map(_event, reader.feed(chunk))
        yield from map(_event, reader.rest())

    @property
    def response(self) -> httpx.Response:
        """The underlying response; in new code `close`, `headers` and `status_code` of the stream itself."""
        return self._http_response


class AsyncStream(stream.AsyncStream[T]):
    """The same for asyncio."""

    def __init__(
        self,
        response: httpx.Response,
        items: ItemReader[T] | None = None,
        *,
        cast_to: Any = None,
        client: Any = None,
        options: Any = None,
    ) -> None:
        """As that of `Stream`."""
        super().__init__(response, items or items_of(response, cast_to))

    async def _iter_events(self) -> AsyncIterator[ServerSentEvent]:
        reader = EventReader()
        async for chunk in self.response.aiter_bytes():
            for found in reader.feed(chunk):
                yield _event(found)
        for found in reader.rest():
            yield _event(found)

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

    def __init__(self, response: httpx.Response, items: ItemReader[T], final: Any) -> None:
        super(Stream, self).__init__(response, items, final)


class AsyncCompletionStream(AsyncStream[T], stream.AsyncCompletionStream[T, F], Generic[T, F]):
    """The same for asyncio."""

    def __init__(self, response: httpx.Response, items: ItemReader[T], final: Any) -> None:
        super(AsyncStream, self).__init__(response, items, final)
