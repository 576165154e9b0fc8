"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Fault, Pet

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_ERRORS = {400: Fault}
_GET_PET: Operation[Pet] = Operation("GET", "/pet", response=Pet, errors=_ERRORS, accept="application/xml")
_LIST_PETS: Operation[list[Pet]] = Operation("GET", "/pets", response=list[Pet], accept="application/xml")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def get_pet(self, **options: Unpack[RequestOptions]) -> Pet:
        """`GET /pet`.

        Raises:
            BadRequestError: A fault.
        """
        return self._sender.send(_GET_PET, Arguments(options))

    def list_pets(self, **options: Unpack[RequestOptions]) -> list[Pet]:
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

    async def get_pet(self, **options: Unpack[RequestOptions]) -> Pet:
        """`GET /pet`.

        Raises:
            BadRequestError: A fault.
        """
        return await self._sender.send(_GET_PET, Arguments(options))

    async def list_pets(self, **options: Unpack[RequestOptions]) -> list[Pet]:
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
        self.get_pet = raw(client.get_pet)
        self.list_pets = raw(client.list_pets)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_pet = opened(client.get_pet)
        self.list_pets = opened(client.list_pets)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_pet = async_raw(client.get_pet)
        self.list_pets = async_raw(client.list_pets)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_pet = async_opened(client.get_pet)
        self.list_pets = async_opened(client.list_pets)
