"""`client.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import Arguments, Operation
from ..models.dogs import Dog

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST: Operation[Dog] = Operation("GET", "/dogs", response=Dog)


class Dogs(Resource):
    """Methods of `client.dogs`."""

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


class AsyncDogs(AsyncResource):
    """Methods of `client.dogs`."""

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


class DogsWithRawResponse:
    """`Dogs`, each method returning the whole response."""

    def __init__(self, dogs: Dogs) -> None:
        self.list = raw(dogs.list)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.list = opened(dogs.list)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_raw(dogs.list)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_opened(dogs.list)
