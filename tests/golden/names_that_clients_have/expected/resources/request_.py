"""`client.request_`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/request")


class Request(Resource):
    """Methods of `client.request_`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/request`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> RequestWithRawResponse:
        """Each method returns the whole response."""
        return RequestWithRawResponse(Request(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> RequestWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return RequestWithStreamingResponse(Request(self._sender.opened()))


class AsyncRequest(AsyncResource):
    """Methods of `client.request_`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/request`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncRequestWithRawResponse:
        """Each method returns the whole response."""
        return AsyncRequestWithRawResponse(AsyncRequest(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncRequestWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncRequestWithStreamingResponse(AsyncRequest(self._sender.opened()))


class RequestWithRawResponse:
    """`Request`, each method returning the whole response."""

    def __init__(self, request_: Request) -> None:
        self.get_x = raw(request_.get_x)


class RequestWithStreamingResponse:
    """`Request`, each method opening a response to be read."""

    def __init__(self, request_: Request) -> None:
        self.get_x = opened(request_.get_x)


class AsyncRequestWithRawResponse:
    """`AsyncRequest`, each method returning the whole response."""

    def __init__(self, request_: AsyncRequest) -> None:
        self.get_x = async_raw(request_.get_x)


class AsyncRequestWithStreamingResponse:
    """`AsyncRequest`, each method opening a response to be read."""

    def __init__(self, request_: AsyncRequest) -> None:
        self.get_x = async_opened(request_.get_x)
