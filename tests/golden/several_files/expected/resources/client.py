"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Owner, Pet

if TYPE_CHECKING:
    import uuid
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST_PETS: Operation[list[Pet]] = Operation("GET", "/pets", response=list[Pet])
_GET_OWNER: Operation[Owner] = Operation("GET", "/owners/{id}", response=Owner)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def list_pets(self, **options: Unpack[RequestOptions]) -> list[Pet]:
        """`GET /pets`."""
        return self._sender.send(_LIST_PETS, Arguments(options))

    def get_owner(self, id: uuid.UUID | str, **options: Unpack[RequestOptions]) -> Owner:
        """`GET /owners/{id}`."""
        return self._sender.send(_GET_OWNER, Arguments(options, path={"id": id}))

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

    async def list_pets(self, **options: Unpack[RequestOptions]) -> list[Pet]:
        """`GET /pets`."""
        return await self._sender.send(_LIST_PETS, Arguments(options))

    async def get_owner(self, id: uuid.UUID | str, **options: Unpack[RequestOptions]) -> Owner:
        """`GET /owners/{id}`."""
        return await self._sender.send(_GET_OWNER, Arguments(options, path={"id": id}))

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
        self.list_pets = raw(client.list_pets)
        self.get_owner = raw(client.get_owner)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.list_pets = opened(client.list_pets)
        self.get_owner = opened(client.get_owner)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_pets = async_raw(client.list_pets)
        self.get_owner = async_raw(client.get_owner)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_pets = async_opened(client.list_pets)
        self.get_owner = async_opened(client.get_owner)
