"""`client.send`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/send")


class Send(Resource):
    """Methods of `client.send`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/send`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> SendWithRawResponse:
        """Each method returns the whole response."""
        return SendWithRawResponse(Send(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SendWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SendWithStreamingResponse(Send(self._sender.opened()))


class AsyncSend(AsyncResource):
    """Methods of `client.send`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/send`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncSendWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSendWithRawResponse(AsyncSend(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSendWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSendWithStreamingResponse(AsyncSend(self._sender.opened()))


class SendWithRawResponse:
    """`Send`, each method returning the whole response."""

    def __init__(self, send: Send) -> None:
        self.get_x = raw(send.get_x)


class SendWithStreamingResponse:
    """`Send`, each method opening a response to be read."""

    def __init__(self, send: Send) -> None:
        self.get_x = opened(send.get_x)


class AsyncSendWithRawResponse:
    """`AsyncSend`, each method returning the whole response."""

    def __init__(self, send: AsyncSend) -> None:
        self.get_x = async_raw(send.get_x)


class AsyncSendWithStreamingResponse:
    """`AsyncSend`, each method opening a response to be read."""

    def __init__(self, send: AsyncSend) -> None:
        self.get_x = async_opened(send.get_x)
