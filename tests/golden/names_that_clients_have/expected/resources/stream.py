"""`client.stream`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/stream")


class Stream(Resource):
    """Methods of `client.stream`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/stream`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> StreamWithRawResponse:
        """Each method returns the whole response."""
        return StreamWithRawResponse(Stream(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> StreamWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return StreamWithStreamingResponse(Stream(self._sender.opened()))


class AsyncStream(AsyncResource):
    """Methods of `client.stream`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/stream`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncStreamWithRawResponse:
        """Each method returns the whole response."""
        return AsyncStreamWithRawResponse(AsyncStream(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncStreamWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncStreamWithStreamingResponse(AsyncStream(self._sender.opened()))


class StreamWithRawResponse:
    """`Stream`, each method returning the whole response."""

    def __init__(self, stream: Stream) -> None:
        self.get_x = raw(stream.get_x)


class StreamWithStreamingResponse:
    """`Stream`, each method opening a response to be read."""

    def __init__(self, stream: Stream) -> None:
        self.get_x = opened(stream.get_x)


class AsyncStreamWithRawResponse:
    """`AsyncStream`, each method returning the whole response."""

    def __init__(self, stream: AsyncStream) -> None:
        self.get_x = async_raw(stream.get_x)


class AsyncStreamWithStreamingResponse:
    """`AsyncStream`, each method opening a response to be read."""

    def __init__(self, stream: AsyncStream) -> None:
        self.get_x = async_opened(stream.get_x)
