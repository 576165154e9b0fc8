"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.pets import AnyPet

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST: Operation[list[AnyPet]] = Operation("GET", "/pets", response=list[AnyPet])


class Pets(Resource):
    """Methods of `client.pets`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[AnyPet]:
        """`GET /pets`."""
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """Each method returns the whole response."""
        return PetsWithRawResponse(Pets(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return PetsWithStreamingResponse(Pets(self._sender.opened()))


class AsyncPets(AsyncResource):
    """Methods of `client.pets`."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[AnyPet]:
        """`GET /pets`."""
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncPetsWithRawResponse(AsyncPets(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncPetsWithStreamingResponse(AsyncPets(self._sender.opened()))


class PetsWithRawResponse:
    """`Pets`, each method returning the whole response."""

    def __init__(self, pets: Pets) -> None:
        self.list = raw(pets.list)


class PetsWithStreamingResponse:
    """`Pets`, each method opening a response to be read."""

    def __init__(self, pets: Pets) -> None:
        self.list = opened(pets.list)


class AsyncPetsWithRawResponse:
    """`AsyncPets`, each method returning the whole response."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list = async_raw(pets.list)


class AsyncPetsWithStreamingResponse:
    """`AsyncPets`, each method opening a response to be read."""

    def __init__(self, pets: AsyncPets) -> None:
        self.list = async_opened(pets.list)
