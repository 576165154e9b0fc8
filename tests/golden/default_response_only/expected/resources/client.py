"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import GetPetError

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_ERRORS = {"default": GetPetError}
_GET_PET: Operation[GetPetError] = Operation("GET", "/pet", response=GetPetError, errors=_ERRORS)
_DELETE_PET: Operation[Any] = Operation("DELETE", "/pet", response=Any)
_CALL_PET: Operation[Any] = Operation("POST", "/pet", response=Any)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def get_pet(self, **options: Unpack[RequestOptions]) -> GetPetError:
        """`GET /pet`.

        Raises:
            APIStatusError: A pet. The body is `GetPetError`.
        """
        return self._sender.send(_GET_PET, Arguments(options))

    def delete_pet(self, **options: Unpack[RequestOptions]) -> Any:
        """`DELETE /pet`."""
        return self._sender.send(_DELETE_PET, Arguments(options))

    def call_pet(self, **options: Unpack[RequestOptions]) -> Any:
        """`POST /pet`."""
        return self._sender.send(_CALL_PET, Arguments(options))

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

    async def get_pet(self, **options: Unpack[RequestOptions]) -> GetPetError:
        """`GET /pet`.

        Raises:
            APIStatusError: A pet. The body is `GetPetError`.
        """
        return await self._sender.send(_GET_PET, Arguments(options))

    async def delete_pet(self, **options: Unpack[RequestOptions]) -> Any:
        """`DELETE /pet`."""
        return await self._sender.send(_DELETE_PET, Arguments(options))

    async def call_pet(self, **options: Unpack[RequestOptions]) -> Any:
        """`POST /pet`."""
        return await self._sender.send(_CALL_PET, Arguments(options))

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
        self.delete_pet = raw(client.delete_pet)
        self.call_pet = raw(client.call_pet)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_pet = opened(client.get_pet)
        self.delete_pet = opened(client.delete_pet)
        self.call_pet = opened(client.call_pet)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_pet = async_raw(client.get_pet)
        self.delete_pet = async_raw(client.delete_pet)
        self.call_pet = async_raw(client.call_pet)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_pet = async_opened(client.get_pet)
        self.delete_pet = async_opened(client.delete_pet)
        self.call_pet = async_opened(client.call_pet)
