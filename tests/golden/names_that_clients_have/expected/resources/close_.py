"""`client.close_`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/close")


class Close(Resource):
    """Methods of `client.close_`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/close`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> CloseWithRawResponse:
        """Each method returns the whole response."""
        return CloseWithRawResponse(Close(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> CloseWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return CloseWithStreamingResponse(Close(self._sender.opened()))


class AsyncClose(AsyncResource):
    """Methods of `client.close_`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/close`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncCloseWithRawResponse:
        """Each method returns the whole response."""
        return AsyncCloseWithRawResponse(AsyncClose(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncCloseWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncCloseWithStreamingResponse(AsyncClose(self._sender.opened()))


class CloseWithRawResponse:
    """`Close`, each method returning the whole response."""

    def __init__(self, close_: Close) -> None:
        self.get_x = raw(close_.get_x)


class CloseWithStreamingResponse:
    """`Close`, each method opening a response to be read."""

    def __init__(self, close_: Close) -> None:
        self.get_x = opened(close_.get_x)


class AsyncCloseWithRawResponse:
    """`AsyncClose`, each method returning the whole response."""

    def __init__(self, close_: AsyncClose) -> None:
        self.get_x = async_raw(close_.get_x)


class AsyncCloseWithStreamingResponse:
    """`AsyncClose`, each method opening a response to be read."""

    def __init__(self, close_: AsyncClose) -> None:
        self.get_x = async_opened(close_.get_x)
