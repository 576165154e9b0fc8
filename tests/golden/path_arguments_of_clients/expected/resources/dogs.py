"""`client.dogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST: Operation[None] = Operation("GET", "/kennels/{kennelId}/dogs")
_RETRIEVE: Operation[None] = Operation("GET", "/kennels/{kennelId}/dogs/{id}")


class Dogs(Resource):
    """Methods of `client.dogs`."""

    def list(self, *, kennel_id: str | None = None, **options: Unpack[RequestOptions]) -> None:
        """`GET /kennels/{kennelId}/dogs`.

        Args:
            kennel_id: Which kennel. Default: `kennel_id` of the client.
        """
        return self._sender.send(_LIST, Arguments(options, path={"kennelId": kennel_id}))

    def retrieve(self, id: str, *, kennel_id: str | None = None, **options: Unpack[RequestOptions]) -> None:
        """`GET /kennels/{kennelId}/dogs/{id}`.

        Args:
            kennel_id: Which kennel. Default: `kennel_id` of the client.
        """
        return self._sender.send(_RETRIEVE, Arguments(options, path={"id": id, "kennelId": kennel_id}))

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

    async def list(self, *, kennel_id: str | None = None, **options: Unpack[RequestOptions]) -> None:
        """`GET /kennels/{kennelId}/dogs`.

        Args:
            kennel_id: Which kennel. Default: `kennel_id` of the client.
        """
        return await self._sender.send(_LIST, Arguments(options, path={"kennelId": kennel_id}))

    async def retrieve(self, id: str, *, kennel_id: str | None = None, **options: Unpack[RequestOptions]) -> None:
        """`GET /kennels/{kennelId}/dogs/{id}`.

        Args:
            kennel_id: Which kennel. Default: `kennel_id` of the client.
        """
        return await self._sender.send(_RETRIEVE, Arguments(options, path={"id": id, "kennelId": kennel_id}))

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
        self.retrieve = raw(dogs.retrieve)


class DogsWithStreamingResponse:
    """`Dogs`, each method opening a response to be read."""

    def __init__(self, dogs: Dogs) -> None:
        self.list = opened(dogs.list)
        self.retrieve = opened(dogs.retrieve)


class AsyncDogsWithRawResponse:
    """`AsyncDogs`, each method returning the whole response."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_raw(dogs.list)
        self.retrieve = async_raw(dogs.retrieve)


class AsyncDogsWithStreamingResponse:
    """`AsyncDogs`, each method opening a response to be read."""

    def __init__(self, dogs: AsyncDogs) -> None:
        self.list = async_opened(dogs.list)
        self.retrieve = async_opened(dogs.retrieve)
