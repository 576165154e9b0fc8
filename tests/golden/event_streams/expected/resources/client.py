"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened_overloads, opened_overloads, raw_overloads
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Answer, Piece

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Required, TypeVar, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import AsyncOpenResponse, OpenResponse, RawResponse
    from .._runtime.stream import AsyncStream, Stream

_CHAT: Operation[Answer] = Operation("POST", "/chat", response=Answer)
_CHAT_STREAM: StreamOperation[Piece] = StreamOperation("POST", "/chat", item=Piece, end="[DONE]")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    @overload
    def chat(
        self, *, prompt: str, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> Answer: ...
    @overload
    def chat(self, *, prompt: str, stream: Literal[True], **options: Unpack[RequestOptions]) -> Stream[Piece]: ...
    @overload
    def chat(self, *, prompt: str, stream: bool, **options: Unpack[RequestOptions]) -> Answer | Stream[Piece]: ...
    def chat(
        self, *, prompt: str, stream: bool | None = None, **options: Unpack[RequestOptions]
    ) -> Answer | Stream[Piece]:
        """`POST /chat`."""
        body = {"prompt": prompt, "stream": stream}
        if stream:
            return self._sender.stream(_CHAT_STREAM, Arguments(options, body=body))
        return self._sender.send(_CHAT, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> GoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return GoldenMethodsWithRawResponse(GoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> GoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return GoldenMethodsWithStreamingResponse(GoldenMethods(self._sender.opened()))


class AsyncGoldenMethods(AsyncResource):
    """Methods of the client itself."""

    @overload
    async def chat(
        self, *, prompt: str, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> Answer: ...
    @overload
    async def chat(
        self, *, prompt: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[Piece]: ...
    @overload
    async def chat(
        self, *, prompt: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> Answer | AsyncStream[Piece]: ...
    async def chat(
        self, *, prompt: str, stream: bool | None = None, **options: Unpack[RequestOptions]
    ) -> Answer | AsyncStream[Piece]:
        """`POST /chat`."""
        body = {"prompt": prompt, "stream": stream}
        if stream:
            return await self._sender.stream(_CHAT_STREAM, Arguments(options, body=body))
        return await self._sender.send(_CHAT, Arguments(options, body=body))

    @cached_property
    def with_raw_response(self) -> AsyncGoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncGoldenMethodsWithRawResponse(AsyncGoldenMethods(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncGoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncGoldenMethodsWithStreamingResponse(AsyncGoldenMethods(self._sender.opened()))


class GoldenMethodsWithRawResponse:
    """`GoldenMethods`, each method returning the whole response."""

    def __init__(self, client: GoldenMethods) -> None:
        self.chat: _Chat[RawResponse[Answer], RawResponse[Stream[Piece]], RawResponse[Answer | Stream[Piece]]] = (
            raw_overloads(client.chat)
        )


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.chat: _Chat[
            AbstractContextManager[OpenResponse[Answer]],
            AbstractContextManager[OpenResponse[Stream[Piece]]],
            AbstractContextManager[OpenResponse[Answer | Stream[Piece]]],
        ] = opened_overloads(client.chat)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.chat: _Chat[
            Awaitable[RawResponse[Answer]],
            Awaitable[RawResponse[AsyncStream[Piece]]],
            Awaitable[RawResponse[Answer | AsyncStream[Piece]]],
        ] = raw_overloads(client.chat)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.chat: _Chat[
            AbstractAsyncContextManager[AsyncOpenResponse[Answer]],
            AbstractAsyncContextManager[AsyncOpenResponse[AsyncStream[Piece]]],
            AbstractAsyncContextManager[AsyncOpenResponse[Answer | AsyncStream[Piece]]],
        ] = async_opened_overloads(client.chat)


if TYPE_CHECKING:
    _R1 = TypeVar("_R1", covariant=True)
    _R2 = TypeVar("_R2", covariant=True)
    _R3 = TypeVar("_R3", covariant=True)

    class _ChatArguments(RequestOptions, total=False):
        """Keyword arguments that every overload takes."""

        prompt: Required[str]

    class _Chat(Protocol[_R1, _R2, _R3]):
        """A call whose responses come wrapped, one type for each overload."""

        @overload
        def __call__(self, *, stream: Literal[False] | None = None, **options: Unpack[_ChatArguments]) -> _R1: ...
        @overload
        def __call__(self, *, stream: Literal[True], **options: Unpack[_ChatArguments]) -> _R2: ...
        @overload
        def __call__(self, *, stream: bool, **options: Unpack[_ChatArguments]) -> _R3: ...
