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

_LIST_FILES: Operation[None] = Operation("GET", "/files", servers=("https://files.example.com",))
_UPDATE_FILE: Operation[None] = Operation("PUT", "/files", servers=("https://upload.example.com/v2",))
_LIST_PETS: Operation[None] = Operation("GET", "/pets")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def list_files(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /files`."""
        return self._sender.send(_LIST_FILES, Arguments(options))

    def update_file(self, **options: Unpack[RequestOptions]) -> None:
        """`PUT /files`."""
        return self._sender.send(_UPDATE_FILE, Arguments(options))

    def list_pets(self, **options: Unpack[RequestOptions]) -> None:
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

    async def list_files(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /files`."""
        return await self._sender.send(_LIST_FILES, Arguments(options))

    async def update_file(self, **options: Unpack[RequestOptions]) -> None:
        """`PUT /files`."""
        return await self._sender.send(_UPDATE_FILE, Arguments(options))

    async def list_pets(self, **options: Unpack[RequestOptions]) -> None:
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
        self.list_files = raw(client.list_files)
        self.update_file = raw(client.update_file)
        self.list_pets = raw(client.list_pets)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.list_files = opened(client.list_files)
        self.update_file = opened(client.update_file)
        self.list_pets = opened(client.list_pets)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_files = async_raw(client.list_files)
        self.update_file = async_raw(client.update_file)
        self.list_pets = async_raw(client.list_pets)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_files = async_opened(client.list_files)
        self.update_file = async_opened(client.update_file)
        self.list_pets = async_opened(client.list_pets)
