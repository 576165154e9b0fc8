"""Streams of responses: events with what has arrived so far, and the response that they end in."""

from __future__ import annotations

import types
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from .... import OpenAIError
from ....extend import Record, record
from ....types.responses import (
    ResponseCompletedEvent as PlainCompletedEvent,
)
from ....types.responses import (
    ResponseFunctionCallArgumentsDeltaEvent as PlainArgumentsDeltaEvent,
)
from ....types.responses import (
    ResponseTextDeltaEvent as PlainTextDeltaEvent,
)
from ....types.responses import (
    ResponseTextDoneEvent as PlainTextDoneEvent,
)
from ..parsed import with_values
from ..parsed_responses import ExpectedResponse, ParsedResponse

if TYPE_CHECKING:
    import httpx

    from .... import AsyncStream, Stream

T = TypeVar("T")


@record
class ResponseTextDeltaEvent(PlainTextDeltaEvent):
    """More of a text; `snapshot` is all so far."""

    snapshot: str


@record
class ResponseTextDoneEvent(PlainTextDoneEvent, Generic[T]):
    """A text is complete."""

    parsed: T | None = None


@record
class ResponseFunctionCallArgumentsDeltaEvent(PlainArgumentsDeltaEvent):
    """More arguments of a call; `snapshot` are all so far."""

    snapshot: str


@record
class ResponseCompletedEvent(PlainCompletedEvent, Generic[T]):
    """The response is complete, and read."""


class ResponseStreamState(Generic[T]):
    """Events of the server in, events with what has arrived so far out.

    Args:
        expected: What the response is read as.
    """

    def __init__(self, expected: ExpectedResponse[T]) -> None:
        self._expected = expected
        self._texts: dict[tuple[object, ...], str] = {}
        self._final: ParsedResponse[T] | None = None

    def handle_event(self, event: Any) -> Record:
        """The event, with more in it if it is one of a text, of arguments, or of the end."""
        match event.type:
            case "response.output_text.delta":
                return with_values(ResponseTextDeltaEvent, event, snapshot=self._grown(event, event.content_index))
            case "response.output_text.done":
                return with_values(ResponseTextDoneEvent[T], event, parsed=self._expected.text(event.text))
            case "response.function_call_arguments.delta":
                return with_values(ResponseFunctionCallArgumentsDeltaEvent, event, snapshot=self._grown(event, None))
            case "response.completed":
                self._final = self._expected.read(event.response)
                return with_values(ResponseCompletedEvent[T], event, response=self._final)
            case _:
                return cast("Record", event)

    def get_final_response(self) -> ParsedResponse[T]:
        """The response.

        Raises:
            OpenAIError: The stream ended before the response was complete.
        """
        if self._final is None:
            raise OpenAIError("the stream ended without the event `response.completed`")
        return self._final

    def _grown(self, event: Any, index: object) -> str:
        place = (event.output_index, index)
        self._texts[place] = self._texts.get(place, "") + event.delta
        return self._texts[place]


class ResponseStream(Generic[T]):
    """An iterator over the events of a response."""

    def __init__(self, events: Stream[Any], expected: ExpectedResponse[T], after: int | None) -> None:
        self._source, self._state, self._after = events, ResponseStreamState(expected), after
        self._events = self._read()

    def __iter__(self) -> Iterator[Any]:
        return self._events

    def __next__(self) -> Any:
        return next(self._events)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.close()

    @property
    def response(self) -> httpx.Response:
        """The response that is read."""
        return self._source.response

    def close(self) -> None:
        """Close the response."""
        self._source.close()

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self._events:
            pass
        return self

    def get_final_response(self) -> ParsedResponse[T]:
        """The whole response, read to the end."""
        return self.until_done()._state.get_final_response()

    def _read(self) -> Iterator[Any]:
        for event in self._source:
            found = self._state.handle_event(event)
            if _is_new(event, self._after):
                yield found


class ResponseStreamManager(Generic[T]):
    """Sends the request when it is entered, and closes the response when it is left."""

    def __init__(self, send: Callable[[], Stream[Any]], expected: ExpectedResponse[T], after: int | None) -> None:
        self._send, self._expected, self._after = send, expected, after
        self._stream: ResponseStream[T] | None = None

    def __enter__(self) -> ResponseStream[T]:
        self._stream = ResponseStream(self._send(), self._expected, self._after)
        return self._stream

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncResponseStream(Generic[T]):
    """An async iterator over the events of a response."""

    def __init__(self, events: AsyncStream[Any], expected: ExpectedResponse[T], after: int | None) -> None:
        self._source, self._state, self._after = events, ResponseStreamState(expected), after
        self._events = self._read()

    def __aiter__(self) -> AsyncIterator[Any]:
        return self._events

    async def __anext__(self) -> Any:
        return await anext(self._events)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        await self.close()

    @property
    def response(self) -> httpx.Response:
        """The response that is read."""
        return self._source.response

    async def close(self) -> None:
        """Close the response."""
        await self._source.close()

    async def until_done(self) -> Self:
        """Read to the end."""
        async for _ in self._events:
            pass
        return self

    async def get_final_response(self) -> ParsedResponse[T]:
        """The whole response, read to the end."""
        return (await self.until_done())._state.get_final_response()

    async def _read(self) -> AsyncIterator[Any]:
        async for event in self._source:
            found = self._state.handle_event(event)
            if _is_new(event, self._after):
                yield found


class AsyncResponseStreamManager(Generic[T]):
    """Sends the request when it is entered, and closes the response when it is left."""

    def __init__(
        self, send: Callable[[], Awaitable[AsyncStream[Any]]], expected: ExpectedResponse[T], after: int | None
    ) -> None:
        self._send, self._expected, self._after = send, expected, after
        self._stream: AsyncResponseStream[T] | None = None

    async def __aenter__(self) -> AsyncResponseStream[T]:
        self._stream = AsyncResponseStream(await self._send(), self._expected, self._after)
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()


def _is_new(event: Any, after: int | None) -> bool:
    """Whether a caller who has seen the events up to `after` has not seen this one."""
    return after is None or event.sequence_number > after
