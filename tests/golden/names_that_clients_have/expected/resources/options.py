"""`client.options`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/options")


class Options(Resource):
    """Methods of `client.options`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/options`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> OptionsWithRawResponse:
        """Each method returns the whole response."""
        return OptionsWithRawResponse(Options(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> OptionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return OptionsWithStreamingResponse(Options(self._sender.opened()))


class AsyncOptions(AsyncResource):
    """Methods of `client.options`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/options`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncOptionsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncOptionsWithRawResponse(AsyncOptions(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncOptionsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncOptionsWithStreamingResponse(AsyncOptions(self._sender.opened()))


class OptionsWithRawResponse:
    """`Options`, each method returning the whole response."""

    def __init__(self, options: Options) -> None:
        self.get_x = raw(options.get_x)


class OptionsWithStreamingResponse:
    """`Options`, each method opening a response to be read."""

    def __init__(self, options: Options) -> None:
        self.get_x = opened(options.get_x)


class AsyncOptionsWithRawResponse:
    """`AsyncOptions`, each method returning the whole response."""

    def __init__(self, options: AsyncOptions) -> None:
        self.get_x = async_raw(options.get_x)


class AsyncOptionsWithStreamingResponse:
    """`AsyncOptions`, each method opening a response to be read."""

    def __init__(self, options: AsyncOptions) -> None:
        self.get_x = async_opened(options.get_x)
