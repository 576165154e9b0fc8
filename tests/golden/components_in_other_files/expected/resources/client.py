"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import AnyPet, Person

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST_OWNERS: Operation[list[Person]] = Operation("GET", "/owners", response=list[Person])
_LIST_PETS: Operation[list[AnyPet]] = Operation("GET", "/pets", response=list[AnyPet])


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def list_owners(self, **options: Unpack[RequestOptions]) -> list[Person]:
        """`GET /owners`."""
        return self._sender.send(_LIST_OWNERS, Arguments(options))

    def list_pets(self, **options: Unpack[RequestOptions]) -> list[AnyPet]:
        """`GET /pets`."""
        return self._sender.send(_LIST_PETS, Arguments(options))

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

    async def list_owners(self, **options: Unpack[RequestOptions]) -> list[Person]:
        """`GET /owners`."""
        return await self._sender.send(_LIST_OWNERS, Arguments(options))

    async def list_pets(self, **options: Unpack[RequestOptions]) -> list[AnyPet]:
        """`GET /pets`."""
        return await self._sender.send(_LIST_PETS, Arguments(options))

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
        self.list_owners = raw(client.list_owners)
        self.list_pets = raw(client.list_pets)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.list_owners = opened(client.list_owners)
        self.list_pets = opened(client.list_pets)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_owners = async_raw(client.list_owners)
        self.list_pets = async_raw(client.list_pets)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_owners = async_opened(client.list_owners)
        self.list_pets = async_opened(client.list_pets)
