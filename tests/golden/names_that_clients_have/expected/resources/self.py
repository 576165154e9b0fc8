"""`client.self`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/self")


class Self(Resource):
    """Methods of `client.self`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/self`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> SelfWithRawResponse:
        """Each method returns the whole response."""
        return SelfWithRawResponse(Self(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> SelfWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return SelfWithStreamingResponse(Self(self._sender.opened()))


class AsyncSelf(AsyncResource):
    """Methods of `client.self`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/self`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncSelfWithRawResponse:
        """Each method returns the whole response."""
        return AsyncSelfWithRawResponse(AsyncSelf(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSelfWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncSelfWithStreamingResponse(AsyncSelf(self._sender.opened()))


class SelfWithRawResponse:
    """`Self`, each method returning the whole response."""

    def __init__(self, self_: Self) -> None:
        self.get_x = raw(self_.get_x)


class SelfWithStreamingResponse:
    """`Self`, each method opening a response to be read."""

    def __init__(self, self_: Self) -> None:
        self.get_x = opened(self_.get_x)


class AsyncSelfWithRawResponse:
    """`AsyncSelf`, each method returning the whole response."""

    def __init__(self, self_: AsyncSelf) -> None:
        self.get_x = async_raw(self_.get_x)


class AsyncSelfWithStreamingResponse:
    """`AsyncSelf`, each method opening a response to be read."""

    def __init__(self, self_: AsyncSelf) -> None:
        self.get_x = async_opened(self_.get_x)
