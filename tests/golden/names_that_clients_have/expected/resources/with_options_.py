"""`client.with_options_`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/with_options")


class WithOptions(Resource):
    """Methods of `client.with_options_`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/with_options`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> WithOptionsWithRawResponse:
        """Each method returns the whole response."""
        return WithOptionsWithRawResponse(WithOptions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> WithOptionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return WithOptionsWithStreamingResponse(WithOptions(self._sender.opened()))


class AsyncWithOptions(AsyncResource):
    """Methods of `client.with_options_`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/with_options`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncWithOptionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncWithOptionsWithRawResponse(AsyncWithOptions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncWithOptionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncWithOptionsWithStreamingResponse(AsyncWithOptions(self._sender.opened()))


class WithOptionsWithRawResponse:
    """`WithOptions`, each method returning the whole response."""

    def __init__(self, with_options_: WithOptions) -> None:
        self.get_x = raw(with_options_.get_x)


class WithOptionsWithStreamingResponse:
    """`WithOptions`, each method opening a response to be read."""

    def __init__(self, with_options_: WithOptions) -> None:
        self.get_x = opened(with_options_.get_x)


class AsyncWithOptionsWithRawResponse:
    """`AsyncWithOptions`, each method returning the whole response."""

    def __init__(self, with_options_: AsyncWithOptions) -> None:
        self.get_x = async_raw(with_options_.get_x)


class AsyncWithOptionsWithStreamingResponse:
    """`AsyncWithOptions`, each method opening a response to be read."""

    def __init__(self, with_options_: AsyncWithOptions) -> None:
        self.get_x = async_opened(with_options_.get_x)
