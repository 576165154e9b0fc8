"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.operation import BINARY, Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import GetThingResponse

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.binary import AsyncBinary, Binary
    from .._runtime.options import RequestOptions

_GET_THING: Operation[GetThingResponse] = Operation("GET", "/thing", response=GetThingResponse)
_GET_IMAGE: Operation[Any] = Operation("GET", "/image", response=BINARY, accept="image/*")
_GET_NOTHING: Operation[Any] = Operation("GET", "/nothing", response=Any)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def get_thing(self, **options: Unpack[RequestOptions]) -> GetThingResponse:
        """`GET /thing`."""
        return self._sender.send(_GET_THING, Arguments(options))

    def get_image(self, **options: Unpack[RequestOptions]) -> Binary:
        """`GET /image`."""
        return self._sender.send_binary(_GET_IMAGE, Arguments(options))

    def get_nothing(self, **options: Unpack[RequestOptions]) -> Any:
        """`GET /nothing`."""
        return self._sender.send(_GET_NOTHING, Arguments(options))

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

    async def get_thing(self, **options: Unpack[RequestOptions]) -> GetThingResponse:
        """`GET /thing`."""
        return await self._sender.send(_GET_THING, Arguments(options))

    async def get_image(self, **options: Unpack[RequestOptions]) -> AsyncBinary:
        """`GET /image`."""
        return await self._sender.send_binary(_GET_IMAGE, Arguments(options))

    async def get_nothing(self, **options: Unpack[RequestOptions]) -> Any:
        """`GET /nothing`."""
        return await self._sender.send(_GET_NOTHING, Arguments(options))

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
        self.get_thing = raw(client.get_thing)
        self.get_image = raw(client.get_image)
        self.get_nothing = raw(client.get_nothing)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_thing = opened(client.get_thing)
        self.get_image = opened(client.get_image)
        self.get_nothing = opened(client.get_nothing)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_thing = async_raw(client.get_thing)
        self.get_image = async_raw(client.get_image)
        self.get_nothing = async_raw(client.get_nothing)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_thing = async_opened(client.get_thing)
        self.get_image = async_opened(client.get_image)
        self.get_nothing = async_opened(client.get_nothing)
