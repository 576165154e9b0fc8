"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_POST_REQUEST: Operation[None] = Operation("POST", "/call/request")
_POST_CLOSE: Operation[None] = Operation("POST", "/call/close")
_POST_WITH_OPTIONS: Operation[None] = Operation("POST", "/call/with_options")
_POST_SEND: Operation[None] = Operation("POST", "/call/send")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def post_request(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /call/request`."""
        return self._sender.send(_POST_REQUEST, Arguments(options))

    def post_close(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /call/close`."""
        return self._sender.send(_POST_CLOSE, Arguments(options))

    def post_with_options(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /call/with_options`."""
        return self._sender.send(_POST_WITH_OPTIONS, Arguments(options))

    def post_send(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /call/send`."""
        return self._sender.send(_POST_SEND, Arguments(options))

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

    async def post_request(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /call/request`."""
        return await self._sender.send(_POST_REQUEST, Arguments(options))

    async def post_close(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /call/close`."""
        return await self._sender.send(_POST_CLOSE, Arguments(options))

    async def post_with_options(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /call/with_options`."""
        return await self._sender.send(_POST_WITH_OPTIONS, Arguments(options))

    async def post_send(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /call/send`."""
        return await self._sender.send(_POST_SEND, Arguments(options))

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
        self.post_request = raw(client.post_request)
        self.post_close = raw(client.post_close)
        self.post_with_options = raw(client.post_with_options)
        self.post_send = raw(client.post_send)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.post_request = opened(client.post_request)
        self.post_close = opened(client.post_close)
        self.post_with_options = opened(client.post_with_options)
        self.post_send = opened(client.post_send)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.post_request = async_raw(client.post_request)
        self.post_close = async_raw(client.post_close)
        self.post_with_options = async_raw(client.post_with_options)
        self.post_send = async_raw(client.post_send)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.post_request = async_opened(client.post_request)
        self.post_close = async_opened(client.post_close)
        self.post_with_options = async_opened(client.post_with_options)
        self.post_send = async_opened(client.post_send)
