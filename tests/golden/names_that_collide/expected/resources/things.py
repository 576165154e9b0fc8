"""`client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.things import Foobar, FooBar3

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_THING_A: Operation[FooBar3] = Operation("GET", "/a", response=FooBar3)
_GET_THING_C: Operation[Foobar] = Operation("GET", "/c", response=Foobar)


class Things(Resource):
    """Methods of `client.things`."""

    def get_thing_a(self, **options: Unpack[RequestOptions]) -> FooBar3:
        """`GET /a`."""
        return self._sender.send(_GET_THING_A, Arguments(options))

    def get_thing_c(self, **options: Unpack[RequestOptions]) -> Foobar:
        """`GET /c`."""
        return self._sender.send(_GET_THING_C, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """Each method returns the whole response."""
        return ThingsWithRawResponse(Things(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ThingsWithStreamingResponse(Things(self._sender.opened()))


class AsyncThings(AsyncResource):
    """Methods of `client.things`."""

    async def get_thing_a(self, **options: Unpack[RequestOptions]) -> FooBar3:
        """`GET /a`."""
        return await self._sender.send(_GET_THING_A, Arguments(options))

    async def get_thing_c(self, **options: Unpack[RequestOptions]) -> Foobar:
        """`GET /c`."""
        return await self._sender.send(_GET_THING_C, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncThingsWithRawResponse(AsyncThings(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncThingsWithStreamingResponse(AsyncThings(self._sender.opened()))


class ThingsWithRawResponse:
    """`Things`, each method returning the whole response."""

    def __init__(self, things: Things) -> None:
        self.get_thing_a = raw(things.get_thing_a)
        self.get_thing_c = raw(things.get_thing_c)


class ThingsWithStreamingResponse:
    """`Things`, each method opening a response to be read."""

    def __init__(self, things: Things) -> None:
        self.get_thing_a = opened(things.get_thing_a)
        self.get_thing_c = opened(things.get_thing_c)


class AsyncThingsWithRawResponse:
    """`AsyncThings`, each method returning the whole response."""

    def __init__(self, things: AsyncThings) -> None:
        self.get_thing_a = async_raw(things.get_thing_a)
        self.get_thing_c = async_raw(things.get_thing_c)


class AsyncThingsWithStreamingResponse:
    """`AsyncThings`, each method opening a response to be read."""

    def __init__(self, things: AsyncThings) -> None:
        self.get_thing_a = async_opened(things.get_thing_a)
        self.get_thing_c = async_opened(things.get_thing_c)
