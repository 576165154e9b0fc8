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


class StreamResource(Resource):
    """Methods of `client.stream`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/stream`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> StreamResourceWithRawResponse:
        """Each method returns the whole response."""
        return StreamResourceWithRawResponse(StreamResource(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> StreamResourceWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return StreamResourceWithStreamingResponse(StreamResource(self._sender.opened()))


class AsyncStreamResource(AsyncResource):
    """Methods of `client.stream`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/stream`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncStreamResourceWithRawResponse:
        """Each method returns the whole response."""
        return AsyncStreamResourceWithRawResponse(AsyncStreamResource(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncStreamResourceWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncStreamResourceWithStreamingResponse(AsyncStreamResource(self._sender.opened()))


class StreamResourceWithRawResponse:
    """`StreamResource`, each method returning the whole response."""

    def __init__(self, stream: StreamResource) -> None:
        self.get_x = raw(stream.get_x)


class StreamResourceWithStreamingResponse:
    """`StreamResource`, each method opening a response to be read."""

    def __init__(self, stream: StreamResource) -> None:
        self.get_x = opened(stream.get_x)


class AsyncStreamResourceWithRawResponse:
    """`AsyncStreamResource`, each method returning the whole response."""

    def __init__(self, stream: AsyncStreamResource) -> None:
        self.get_x = async_raw(stream.get_x)


class AsyncStreamResourceWithStreamingResponse:
    """`AsyncStreamResource`, each method opening a response to be read."""

    def __init__(self, stream: AsyncStreamResource) -> None:
        self.get_x = async_opened(stream.get_x)
