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
    """An event as it came; `event`, `id` and `retry` are None where it has none."""

    event: str | None = None
    data: str = ""
    id: str | None = None
    retry: int | None = None

    def json(self) -> Any:
        """The data as plain data."""
        return parse(self.data.encode())


@attrs.define
class _Events(EventReader):
    """Parses the events of a stream, those included that have a name and no data, which the standard drops."""

    _id: str | None = attrs.field(default=None, init=False)
    _retries: dict[int, int] = attrs.field(factory=dict[int, int], init=False)

    def fed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The events that `chunk` completes."""
        return self._events(self.feed(chunk))

    def left(self) -> Iterator[ServerSentEvent]:
        """What the end of the stream left."""
        return self._events(self.rest())

    def _read(self, block: bytes, found: list[tuple[str, bytes]]) -> None:
        before, self.retry = len(found), None
        super()._read(block, found)
        names = [line.partition(b":")[2] for line in block.split(b"\n") if line.startswith(b"event:")]
        if names and len(found) == before:
            found.append((names[-1].removeprefix(b" ").decode(errors="replace") or MESSAGE, b""))
        if len(found) > before and self.retry is not None:
            self._retries[before] = self.retry

    def _events(self, found: list[tuple[str, bytes]]) -> Iterator[ServerSentEvent]:
        for at, (name, data) in enumerate(found):
            event = None if name == MESSAGE else name
            self._id = self.ids.get(at, self._id)
            yield ServerSentEvent(event, data.decode(errors="replace"), self._id, self._retries.pop(at, None))


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
        reader = _Events()
        for chunk in self.response.iter_bytes():
            yield from reader.fed(chunk)
        yield from reader.left()

    @property
    def _cast_to(self) -> Any:
        return self._reader.operation.item

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
        reader = _Events()
        async for chunk in self.response.aiter_bytes():
            for found in reader.fed(chunk):
                yield found
        for found in reader.left():
            yield found

    @property
    def _cast_to(self) -> Any:
        return self._reader.operation.item

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
