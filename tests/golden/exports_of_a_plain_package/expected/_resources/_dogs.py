"""`client.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.dogs import Dog

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST: Operation[Dog] = Operation("GET", "/dogs", response=Dog)
_BARKS_CREATE: Operation[None] = Operation("POST", "/dogs/{id}/barks")


class Dogs(Resource):
    """Methods of `client.dogs`."""

    @cached_property
    def barks(self) -> Barks:
        """Methods of `client.dogs.barks`."""
        return Barks(self._sender)

    def list(self, **options: Unpack[RequestOptions]) -> Dog:
        """`GET /dogs`."""
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> DogsWithRawResponse:
        """Each method returns the whole response."""
        return DogsWithRawResponse(Dogs(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> DogsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return DogsWithStreamingResponse(Dogs(self._sender.opened()))


class Barks(Resource):
    """Methods of `client.dogs.barks`."""

    def create(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /dogs/{id}/barks`."""
        return self._sender.send(_BARKS_CREATE, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> BarksWithRawResponse:
        """Each method returns the whole response."""
        return BarksWithRawResponse(Barks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> BarksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return BarksWithStreamingResponse(Barks(self._sender.opened()))


class AsyncDogs(AsyncResource):
    """Methods of `client.dogs`."""

    @cached_property
    def barks(self) -> AsyncBarks:
        """Methods of `client.dogs.barks`."""
        return AsyncBarks(self._sender)

    async def list(self, **options: Unpack[RequestOptions]) -> Dog:
        """`GET /dogs`."""
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncDogsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncDogsWithRawResponse(AsyncDogs(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncDogsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncDogsWithStreamingResponse(AsyncDogs(self._sender.opened()))


class AsyncBarks(AsyncResource):
    """Methods of `client.dogs.barks`."""

    async def create(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /dogs/{id}/barks`."""
        return await self._sender.send(_BARKS_CREATE, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> AsyncBarksWithRawResponse:
        """Each method returns the whole response."""
        return AsyncBarksWithRawResponse(AsyncBarks(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncBarksWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncBarksWithStreamingResponse(AsyncBarks(self._sender.opened()))


class DogsWithRawResponse:
    """`Dogs`, each method returning the whole response."""

    def __init__(self, dogs: Dogs) -> None:
        self.list = raw(dogs.list)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.list = opened(dogs.list)


class BarksWithRawResponse:
    """`Barks`, each method returning the whole response."""

    def __init__(self, barks: Barks) -> None:
        self.create = raw(barks.create)


class BarksWithStreamingResponse:
    """`Barks`, each method opening a response to be read."""

    def __init__(self, barks: Barks) -> None:
        self.create = opened(barks.create)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_raw(dogs.list)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_opened(dogs.list)


class AsyncBarksWithRawResponse:
    """`AsyncBarks`, each method returning the whole response."""

    def __init__(self, barks: AsyncBarks) -> None:
        self.create = async_raw(barks.create)


class AsyncBarksWithStreamingResponse:
    """`AsyncBarks`, each method opening a response to be read."""

    def __init__(self, barks: AsyncBarks) -> None:
        self.create = async_opened(barks.create)
