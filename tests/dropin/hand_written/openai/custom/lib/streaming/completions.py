"""Streams of chat completions: context managers, and what iterating over them yields."""

from __future__ import annotations

import types
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from ..parsed import Expected, ParsedChatCompletion
from .events import ChatCompletionStreamEvent
from .state import ChatCompletionStreamState

if TYPE_CHECKING:
    import httpx

    from .... import AsyncStream, Stream
    from ....types.chat import ChatCompletionChunk

T = TypeVar("T")


class ChatCompletionStream(Generic[T]):
    """An iterator over the events of a completion."""

    def __init__(self, chunks: Stream[ChatCompletionChunk], expected: Expected[T]) -> None:
        self._chunks, self._state = chunks, ChatCompletionStreamState(expected)
        self._events = self._read()

    def __iter__(self) -> Iterator[ChatCompletionStreamEvent[T]]:
        return self._events

    def __next__(self) -> ChatCompletionStreamEvent[T]:
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
        return self._chunks.response

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[object]:
        """The completion so far."""
        return self._state.current_completion_snapshot

    def close(self) -> None:
        """Close the response."""
        self._chunks.close()

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self._events:
            pass
        return self

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The whole completion, read to the end."""
        return self.until_done()._state.get_final_completion()

    def _read(self) -> Iterator[ChatCompletionStreamEvent[T]]:
        for chunk in self._chunks:
            yield from self._state.handle_chunk(chunk)


class ChatCompletionStreamManager(Generic[T]):
    """Sends the request when it is entered, and closes the response when it is left."""

    def __init__(self, send: Callable[[], Stream[ChatCompletionChunk]], expected: Expected[T]) -> None:
        self._send, self._expected = send, expected
        self._stream: ChatCompletionStream[T] | None = None

    def __enter__(self) -> ChatCompletionStream[T]:
        self._stream = ChatCompletionStream(self._send(), self._expected)
        return self._stream

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncChatCompletionStream(Generic[T]):
    """An async iterator over the events of a completion."""

    def __init__(self, chunks: AsyncStream[ChatCompletionChunk], expected: Expected[T]) -> None:
        self._chunks, self._state = chunks, ChatCompletionStreamState(expected)
        self._events = self._read()

    def __aiter__(self) -> AsyncIterator[ChatCompletionStreamEvent[T]]:
        return self._events

    async def __anext__(self) -> ChatCompletionStreamEvent[T]:
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
        return self._chunks.response

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[object]:
        """The completion so far."""
        return self._state.current_completion_snapshot

    async def close(self) -> None:
        """Close the response."""
        await self._chunks.close()

    async def until_done(self) -> Self:
        """Read to the end."""
        async for _ in self._events:
            pass
        return self

    async def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The whole completion, read to the end."""
        return (await self.until_done())._state.get_final_completion()

    async def _read(self) -> AsyncIterator[ChatCompletionStreamEvent[T]]:
        async for chunk in self._chunks:
            for event in self._state.handle_chunk(chunk):
                yield event


class AsyncChatCompletionStreamManager(Generic[T]):
    """Sends the request when it is entered, and closes the response when it is left."""

    def __init__(self, send: Callable[[], Awaitable[AsyncStream[ChatCompletionChunk]]], expected: Expected[T]) -> None:
        self._send, self._expected = send, expected
        self._stream: AsyncChatCompletionStream[T] | None = None

    async def __aenter__(self) -> AsyncChatCompletionStream[T]:
        self._stream = AsyncChatCompletionStream(await self._send(), self._expected)
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
