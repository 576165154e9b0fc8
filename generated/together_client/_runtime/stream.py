"""Streams: typed items as they arrive. `stream_items` parses the format. Does not parse bytes itself."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .accumulate import accumulate
from .body_reader import drain, drain_async, pieces, pieces_async
from .events import MESSAGE
from .response_head import ResponseHead
from .stream_items import ItemReader
from .transport_errors import broken_stream

if TYPE_CHECKING:
    import types

    import httpx

T = TypeVar("T")
F = TypeVar("F")


class _StreamHead(ResponseHead, Generic[T]):
    """The state that both kinds of stream have before the first item."""

    def __init__(self, response: httpx.Response, items: ItemReader[T]) -> None:
        super().__init__(items.response, f"{items.operation.method} {items.operation.path}")
        self._response, self._reader = response, items
        self._event, self._last_id = MESSAGE, ""

    @property
    def event(self) -> str:
        """Event name of the latest item; `message` if the server sent none."""
        return self._event

    @property
    def last_event_id(self) -> str:
        """Id of the latest event, `""` if the server sent none.

        `extra_headers={"Last-Event-ID": stream.last_event_id}` requests the events after it (WHATWG HTML section 9.2).
        """
        return self._last_id

    @property
    def retry(self) -> int | None:
        """Milliseconds to wait before reconnecting, as the server requested; None if it did not."""
        return self._reader.retry

    def on(self, kind: str, listener: Callable[[T], object]) -> Self:
        """Call `listener` with each item of one kind, before the item is yielded.

        Args:
            kind: Name of the event, or value of the item's property `type`; `*` for all.
            listener: Called with the item.
        """
        self._reader.listeners.setdefault(kind, []).append(listener)
        return self

    def _noted(self, items: list[T]) -> list[T]:
        """Call the listeners for each item and yield it."""
        return items

    def _marked(self, items: list[T]) -> Iterator[T]:
        """The items; the name and id of each event are recorded when it is yielded."""
        marks, self._event = self._reader.marks, MESSAGE
        if not marks:
            yield from items
        else:
            for at, item in enumerate(items):
                self._event, own = marks.get(at, (MESSAGE, None))
                self._last_id = self._last_id if own is None else own
                yield item
        self._last_id = self._reader.last_id


class Stream(_StreamHead[T]):
    """Items as they arrive; iterate over it once, best in a `with` block, which releases the connection.

    Raises while iterating:
        StreamErrorEvent: The server reported an error.
        StreamInterruptedError: It ended before its end marker.
        ReadTimeoutError: Nothing arrived within the read timeout.
    """

    def __init__(self, response: httpx.Response, items: ItemReader[T]) -> None:
        super().__init__(response, items)
        self._items = self._read()

    def __iter__(self) -> Iterator[T]:
        return self._items

    def __next__(self) -> T:
        return next(self._items)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Release the connection; items that have not arrived yet are lost."""
        self._response.close()

    def until_done(self) -> None:
        """Read to the end, calling the listeners."""
        for _ in self:
            pass

    def _read(self) -> Iterator[T]:
        reader = self._reader
        try:
            chunks = pieces(self._response)
            for chunk in chunks:
                yield from self._marked(self._noted(reader.feed(chunk)))
                if reader.failure is not None:
                    raise reader.failure
                if reader.ended:
                    drain(self._response, chunks)
                    return
            yield from self._marked(self._noted(reader.finish()))
            if reader.failure is not None:
                raise reader.failure
        except Exception as error:
            raise broken_stream(error, self._what, self._received.redacted)  # noqa: B904  it has its cause
        finally:
            self._response.close()


class AsyncStream(_StreamHead[T]):
    """The same for asyncio: `async for`, `async with`."""

    def __init__(self, response: httpx.Response, items: ItemReader[T]) -> None:
        super().__init__(response, items)
        self._items = self._read()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._items

    async def __anext__(self) -> T:
        return await anext(self._items)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection; items that have not arrived yet are lost."""
        await self._response.aclose()

    async def until_done(self) -> None:
        """Read to the end, calling the listeners."""
        async for _ in self:
            pass

    async def _read(self) -> AsyncIterator[T]:
        reader = self._reader
        try:
            chunks = pieces_async(self._response)
            async for chunk in chunks:
                for item in self._marked(self._noted(reader.feed(chunk))):
                    yield item
                if reader.failure is not None:
                    raise reader.failure
                if reader.ended:
                    await drain_async(self._response, chunks)
                    return
            for item in self._marked(self._noted(reader.finish())):
                yield item
            if reader.failure is not None:
                raise reader.failure
        except Exception as error:
            raise broken_stream(error, self._what, self._received.redacted)  # noqa: B904  it has its cause
        finally:
            await self._response.aclose()


class CompletionStream(Stream[T], Generic[T, F]):
    """A stream whose chunks can be accumulated into one final value."""

    def __init__(self, response: httpx.Response, items: ItemReader[T], final: Any) -> None:
        super().__init__(response, items)
        self._final, self._seen = final, list[T]()

    def get_final_completion(self) -> F:
        """Read to the end and accumulate all chunks, including those that were yielded before."""
        self.until_done()
        made: F = accumulate(self._seen, self._final)
        return made

    def _noted(self, items: list[T]) -> list[T]:
        self._seen += items
        return items


class AsyncCompletionStream(AsyncStream[T], Generic[T, F]):
    """The same for asyncio."""

    def __init__(self, response: httpx.Response, items: ItemReader[T], final: Any) -> None:
        super().__init__(response, items)
        self._final, self._seen = final, list[T]()

    async def get_final_completion(self) -> F:
        """Read to the end and accumulate all chunks, including those that were yielded before."""
        await self.until_done()
        made: F = accumulate(self._seen, self._final)
        return made

    def _noted(self, items: list[T]) -> list[T]:
        self._seen += items
        return items
