"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST_PETS: Operation[None] = Operation("GET", "/pets")
_CREATE_PET: Operation[None] = Operation("POST", "/pets")
_GET_PET: Operation[None] = Operation("GET", "/pets/{id}")
_REPLACE_PET: Operation[None] = Operation("PUT", "/pets/{id}")
_UPDATE_PET: Operation[None] = Operation("PATCH", "/pets/{id}")
_DELETE_PET: Operation[None] = Operation("DELETE", "/pets/{id}")
_HEAD_PET: Operation[None] = Operation("HEAD", "/pets/{id}")
_OPTIONS_PET: Operation[None] = Operation("OPTIONS", "/pets/{id}")
_TRACE_PET: Operation[None] = Operation("TRACE", "/pets/{id}")
_GET_PET_PHOTO: Operation[None] = Operation("GET", "/pets/{id}/photos/{photo}")
_LIST: Operation[None] = Operation("GET", "/")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def list_pets(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /pets`."""
        return self._sender.send(_LIST_PETS, Arguments(options))

    def create_pet(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /pets`."""
        return self._sender.send(_CREATE_PET, Arguments(options))

    def get_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /pets/{id}`."""
        return self._sender.send(_GET_PET, Arguments(options, path={"id": id}))

    def replace_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /pets/{id}`."""
        return self._sender.send(_REPLACE_PET, Arguments(options, path={"id": id}))

    def update_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PATCH /pets/{id}`."""
        return self._sender.send(_UPDATE_PET, Arguments(options, path={"id": id}))

    def delete_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /pets/{id}`."""
        return self._sender.send(_DELETE_PET, Arguments(options, path={"id": id}))

    def head_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /pets/{id}`."""
        return self._sender.send(_HEAD_PET, Arguments(options, path={"id": id}))

    def options_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`OPTIONS /pets/{id}`."""
        return self._sender.send(_OPTIONS_PET, Arguments(options, path={"id": id}))

    def trace_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`TRACE /pets/{id}`."""
        return self._sender.send(_TRACE_PET, Arguments(options, path={"id": id}))

    def get_pet_photo(self, id: str, photo: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /pets/{id}/photos/{photo}`."""
        return self._sender.send(_GET_PET_PHOTO, Arguments(options, path={"id": id, "photo": photo}))

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /`."""
        return self._sender.send(_LIST, Arguments(options))

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

    async def list_pets(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /pets`."""
        return await self._sender.send(_LIST_PETS, Arguments(options))

    async def create_pet(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /pets`."""
        return await self._sender.send(_CREATE_PET, Arguments(options))

    async def get_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /pets/{id}`."""
        return await self._sender.send(_GET_PET, Arguments(options, path={"id": id}))

    async def replace_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /pets/{id}`."""
        return await self._sender.send(_REPLACE_PET, Arguments(options, path={"id": id}))

    async def update_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PATCH /pets/{id}`."""
        return await self._sender.send(_UPDATE_PET, Arguments(options, path={"id": id}))

    async def delete_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /pets/{id}`."""
        return await self._sender.send(_DELETE_PET, Arguments(options, path={"id": id}))

    async def head_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /pets/{id}`."""
        return await self._sender.send(_HEAD_PET, Arguments(options, path={"id": id}))

    async def options_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`OPTIONS /pets/{id}`."""
        return await self._sender.send(_OPTIONS_PET, Arguments(options, path={"id": id}))

    async def trace_pet(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`TRACE /pets/{id}`."""
        return await self._sender.send(_TRACE_PET, Arguments(options, path={"id": id}))

    async def get_pet_photo(self, id: str, photo: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /pets/{id}/photos/{photo}`."""
        return await self._sender.send(_GET_PET_PHOTO, Arguments(options, path={"id": id, "photo": photo}))

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /`."""
        return await self._sender.send(_LIST, Arguments(options))

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
        self.create_pet = raw(client.create_pet)
        self.get_pet = raw(client.get_pet)
        self.replace_pet = raw(client.replace_pet)
        self.update_pet = raw(client.update_pet)
        self.delete_pet = raw(client.delete_pet)
        self.head_pet = raw(client.head_pet)
        self.options_pet = raw(client.options_pet)
        self.trace_pet = raw(client.trace_pet)
        self.get_pet_photo = raw(client.get_pet_photo)
        self.list = raw(client.list)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.list_pets = opened(client.list_pets)
        self.create_pet = opened(client.create_pet)
        self.get_pet = opened(client.get_pet)
        self.replace_pet = opened(client.replace_pet)
        self.update_pet = opened(client.update_pet)
        self.delete_pet = opened(client.delete_pet)
        self.head_pet = opened(client.head_pet)
        self.options_pet = opened(client.options_pet)
        self.trace_pet = opened(client.trace_pet)
        self.get_pet_photo = opened(client.get_pet_photo)
        self.list = opened(client.list)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_pets = async_raw(client.list_pets)
        self.create_pet = async_raw(client.create_pet)
        self.get_pet = async_raw(client.get_pet)
        self.replace_pet = async_raw(client.replace_pet)
        self.update_pet = async_raw(client.update_pet)
        self.delete_pet = async_raw(client.delete_pet)
        self.head_pet = async_raw(client.head_pet)
        self.options_pet = async_raw(client.options_pet)
        self.trace_pet = async_raw(client.trace_pet)
        self.get_pet_photo = async_raw(client.get_pet_photo)
        self.list = async_raw(client.list)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_pets = async_opened(client.list_pets)
        self.create_pet = async_opened(client.create_pet)
        self.get_pet = async_opened(client.get_pet)
        self.replace_pet = async_opened(client.replace_pet)
        self.update_pet = async_opened(client.update_pet)
        self.delete_pet = async_opened(client.delete_pet)
        self.head_pet = async_opened(client.head_pet)
        self.options_pet = async_opened(client.options_pet)
        self.trace_pet = async_opened(client.trace_pet)
        self.get_pet_photo = async_opened(client.get_pet_photo)
        self.list = async_opened(client.list)
