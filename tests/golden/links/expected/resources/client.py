"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import AddPetResponse

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_ADD_PET: Operation[AddPetResponse] = Operation("POST", "/pets", response=AddPetResponse)
_GET_PET: Operation[AddPetResponse] = Operation("GET", "/pets/{id}", response=AddPetResponse)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def add_pet(self, **options: Unpack[RequestOptions]) -> AddPetResponse:
        """`POST /pets`."""
        return self._sender.send(_ADD_PET, Arguments(options))

    def get_pet(self, id: str, **options: Unpack[RequestOptions]) -> AddPetResponse:
        """`GET /pets/{id}`."""
        return self._sender.send(_GET_PET, Arguments(options, path={"id": id}))

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

    async def add_pet(self, **options: Unpack[RequestOptions]) -> AddPetResponse:
        """`POST /pets`."""
        return await self._sender.send(_ADD_PET, Arguments(options))

    async def get_pet(self, id: str, **options: Unpack[RequestOptions]) -> AddPetResponse:
        """`GET /pets/{id}`."""
        return await self._sender.send(_GET_PET, Arguments(options, path={"id": id}))

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
        self.add_pet = raw(client.add_pet)
        self.get_pet = raw(client.get_pet)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.add_pet = opened(client.add_pet)
        self.get_pet = opened(client.get_pet)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_pet = async_raw(client.add_pet)
        self.get_pet = async_raw(client.get_pet)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.add_pet = async_opened(client.add_pet)
        self.get_pet = async_opened(client.get_pet)
