"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Answer, Piece

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream

_CHAT: Operation[Answer] = Operation("POST", "/chat", reply=Answer)
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
            return self._client.stream(_CHAT_STREAM, options, body=body)
        return self._client.send(_CHAT, options, body=body)

    @cached_property
    def with_raw_response(self) -> GoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return GoldenMethodsWithRawResponse(GoldenMethods(self._client.raw()))

    @cached_property
    def with_streaming_response(self) -> GoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return GoldenMethodsWithStreamingResponse(GoldenMethods(self._client.opened()))


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
            return await self._client.stream(_CHAT_STREAM, options, body=body)
        return await self._client.send(_CHAT, options, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncGoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncGoldenMethodsWithRawResponse(AsyncGoldenMethods(self._client.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncGoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncGoldenMethodsWithStreamingResponse(AsyncGoldenMethods(self._client.opened()))


class GoldenMethodsWithRawResponse:
    """`GoldenMethods`, each method returning the whole response."""

    def __init__(self, client: GoldenMethods) -> None:
        self.chat = raw(client.chat)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.chat = opened(client.chat)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.chat = async_raw(client.chat)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.chat = async_opened(client.chat)
