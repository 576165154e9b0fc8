"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST_CATS: Operation[None] = Operation("GET", "/cats")
_LIST_DOGS: Operation[None] = Operation("GET", "/dogs")
_LIST_BIRDS: Operation[None] = Operation("GET", "/birds")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def list_cats(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /cats`."""
        return self._sender.send(_LIST_CATS, Arguments(options))

    def list_dogs(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /dogs`."""
        return self._sender.send(_LIST_DOGS, Arguments(options))

    def list_birds(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /birds`."""
        return self._sender.send(_LIST_BIRDS, Arguments(options))

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

    async def list_cats(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /cats`."""
        return await self._sender.send(_LIST_CATS, Arguments(options))

    async def list_dogs(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /dogs`."""
        return await self._sender.send(_LIST_DOGS, Arguments(options))

    async def list_birds(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /birds`."""
        return await self._sender.send(_LIST_BIRDS, Arguments(options))

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
        self.list_cats = raw(client.list_cats)
        self.list_dogs = raw(client.list_dogs)
        self.list_birds = raw(client.list_birds)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.list_cats = opened(client.list_cats)
        self.list_dogs = opened(client.list_dogs)
        self.list_birds = opened(client.list_birds)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_cats = async_raw(client.list_cats)
        self.list_dogs = async_raw(client.list_dogs)
        self.list_birds = async_raw(client.list_birds)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_cats = async_opened(client.list_cats)
        self.list_dogs = async_opened(client.list_dogs)
        self.list_birds = async_opened(client.list_birds)
