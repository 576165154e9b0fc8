"""`client.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.compat.arguments import non_empty
from .._runtime.compat.raw import async_opened, async_raw, opened, raw
from .._runtime.compat.resources import AsyncResource, Resource
from .._runtime.operation import BINARY, Arguments, Operation

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._runtime.compat.responses import AsyncBinaryAPIResponse, BinaryAPIResponse
    from .._runtime.options import RequestOptions

_PICTURE: Operation[Any] = Operation("GET", "/dogs/{id}/picture", response=BINARY, accept="application/octet-stream")


class Dogs(Resource):
    """Methods of `client.dogs`."""

    def picture(self, id: str, **options: Unpack[RequestOptions]) -> BinaryAPIResponse:
        """`GET /dogs/{id}/picture`."""
        non_empty(id=id)
        return self._sender.send_bytes(_PICTURE, Arguments(options, path={"id": id}))

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

    async def picture(self, id: str, **options: Unpack[RequestOptions]) -> AsyncBinaryAPIResponse:
        """`GET /dogs/{id}/picture`."""
        non_empty(id=id)
        return await self._sender.send_bytes(_PICTURE, Arguments(options, path={"id": id}))

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
        self.picture = raw(dogs.picture)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.picture = opened(dogs.picture)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.picture = async_raw(dogs.picture)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.picture = async_opened(dogs.picture)
