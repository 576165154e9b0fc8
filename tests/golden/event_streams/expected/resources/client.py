"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Answer, Piece

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream
    from ..models.client import ChatRequest

_CHAT: Operation[Answer] = Operation("POST", "/chat", response=Answer, switch="stream")
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
    @overload
    def chat(
        self, body: ChatRequest, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> Answer: ...
    @overload
    def chat(self, body: ChatRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]) -> Stream[Piece]: ...
    @overload
    def chat(self, body: ChatRequest, *, stream: bool, **options: Unpack[RequestOptions]) -> Answer | Stream[Piece]: ...
    def chat(
        self,
        body: ChatRequest | None = None,
        *,
        prompt: str = REQUIRED,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> Answer | Stream[Piece]:
        """`POST /chat`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        sent = {"prompt": prompt, "stream": stream}
        if stream:
            return self._sender.stream(_CHAT_STREAM, Arguments(options, whole=body, body=sent))
        return self._sender.send(_CHAT, Arguments(options, whole=body, body=sent))

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
    @overload
    async def chat(
        self, body: ChatRequest, *, stream: Literal[False] | None = None, **options: Unpack[RequestOptions]
    ) -> Answer: ...
    @overload
    async def chat(
        self, body: ChatRequest, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[Piece]: ...
    @overload
    async def chat(
        self, body: ChatRequest, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> Answer | AsyncStream[Piece]: ...
    async def chat(
        self,
        body: ChatRequest | None = None,
        *,
        prompt: str = REQUIRED,
        stream: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Piece]:
        """`POST /chat`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        sent = {"prompt": prompt, "stream": stream}
        if stream:
            return await self._sender.stream(_CHAT_STREAM, Arguments(options, whole=body, body=sent))
        return await self._sender.send(_CHAT, Arguments(options, whole=body, body=sent))

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
