"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..headers import GetCountedHeaders
from ..models.client import Report

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_REPORT: Operation[Any] = Operation("GET", "/report", response=Any)
_HEAD_REPORT: Operation[None] = Operation("HEAD", "/report")
_UPDATE_REPORT: Operation[None] = Operation("PUT", "/report")
_CREATE_REPORT: Operation[Report | None] = Operation(
    "POST", "/report", responses={"200": {"application/json": Report}, "202": {}}
)
_DELETE_REPORT: Operation[None] = Operation("DELETE", "/report")
_GET_NOTHING: Operation[None] = Operation("GET", "/nothing")
_UPDATE_NOTHING: Operation[Any] = Operation("PUT", "/nothing", responses={"200": {"*/*": Any}, "204": {}})
_OPEN_SOCKET: Operation[None] = Operation("GET", "/socket")
_GET_COUNTED: Operation[GetCountedHeaders] = Operation("GET", "/counted", headers=GetCountedHeaders)
_GET_BROKEN: Operation[Any] = Operation("GET", "/broken", response=Any)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def get_report(self, **options: Unpack[RequestOptions]) -> Any:
        """`GET /report`.

        Raises:
            NotFoundError: None.
        """
        return self._sender.send(_GET_REPORT, Arguments(options))

    def head_report(self, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /report`."""
        return self._sender.send(_HEAD_REPORT, Arguments(options))

    def update_report(self, **options: Unpack[RequestOptions]) -> None:
        """`PUT /report`."""
        return self._sender.send(_UPDATE_REPORT, Arguments(options))

    def create_report(self, **options: Unpack[RequestOptions]) -> Report | None:
        """`POST /report`."""
        return self._sender.send(_CREATE_REPORT, Arguments(options))

    def delete_report(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /report`."""
        return self._sender.send(_DELETE_REPORT, Arguments(options))

    def get_nothing(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /nothing`."""
        return self._sender.send(_GET_NOTHING, Arguments(options))

    def update_nothing(self, **options: Unpack[RequestOptions]) -> Any:
        """`PUT /nothing`."""
        return self._sender.send(_UPDATE_NOTHING, Arguments(options))

    def open_socket(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /socket`."""
        return self._sender.send(_OPEN_SOCKET, Arguments(options))

    def get_counted(self, **options: Unpack[RequestOptions]) -> GetCountedHeaders:
        """`GET /counted`."""
        return self._sender.send(_GET_COUNTED, Arguments(options))

    def get_broken(self, **options: Unpack[RequestOptions]) -> Any:
        """`GET /broken`.

        Raises:
            InternalServerError: Broken.
        """
        return self._sender.send(_GET_BROKEN, Arguments(options))

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

    async def get_report(self, **options: Unpack[RequestOptions]) -> Any:
        """`GET /report`.

        Raises:
            NotFoundError: None.
        """
        return await self._sender.send(_GET_REPORT, Arguments(options))

    async def head_report(self, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /report`."""
        return await self._sender.send(_HEAD_REPORT, Arguments(options))

    async def update_report(self, **options: Unpack[RequestOptions]) -> None:
        """`PUT /report`."""
        return await self._sender.send(_UPDATE_REPORT, Arguments(options))

    async def create_report(self, **options: Unpack[RequestOptions]) -> Report | None:
        """`POST /report`."""
        return await self._sender.send(_CREATE_REPORT, Arguments(options))

    async def delete_report(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /report`."""
        return await self._sender.send(_DELETE_REPORT, Arguments(options))

    async def get_nothing(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /nothing`."""
        return await self._sender.send(_GET_NOTHING, Arguments(options))

    async def update_nothing(self, **options: Unpack[RequestOptions]) -> Any:
        """`PUT /nothing`."""
        return await self._sender.send(_UPDATE_NOTHING, Arguments(options))

    async def open_socket(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /socket`."""
        return await self._sender.send(_OPEN_SOCKET, Arguments(options))

    async def get_counted(self, **options: Unpack[RequestOptions]) -> GetCountedHeaders:
        """`GET /counted`."""
        return await self._sender.send(_GET_COUNTED, Arguments(options))

    async def get_broken(self, **options: Unpack[RequestOptions]) -> Any:
        """`GET /broken`.

        Raises:
            InternalServerError: Broken.
        """
        return await self._sender.send(_GET_BROKEN, Arguments(options))

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
        self.get_report = raw(client.get_report)
        self.head_report = raw(client.head_report)
        self.update_report = raw(client.update_report)
        self.create_report = raw(client.create_report)
        self.delete_report = raw(client.delete_report)
        self.get_nothing = raw(client.get_nothing)
        self.update_nothing = raw(client.update_nothing)
        self.open_socket = raw(client.open_socket)
        self.get_counted = raw(client.get_counted)
        self.get_broken = raw(client.get_broken)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_report = opened(client.get_report)
        self.head_report = opened(client.head_report)
        self.update_report = opened(client.update_report)
        self.create_report = opened(client.create_report)
        self.delete_report = opened(client.delete_report)
        self.get_nothing = opened(client.get_nothing)
        self.update_nothing = opened(client.update_nothing)
        self.open_socket = opened(client.open_socket)
        self.get_counted = opened(client.get_counted)
        self.get_broken = opened(client.get_broken)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_report = async_raw(client.get_report)
        self.head_report = async_raw(client.head_report)
        self.update_report = async_raw(client.update_report)
        self.create_report = async_raw(client.create_report)
        self.delete_report = async_raw(client.delete_report)
        self.get_nothing = async_raw(client.get_nothing)
        self.update_nothing = async_raw(client.update_nothing)
        self.open_socket = async_raw(client.open_socket)
        self.get_counted = async_raw(client.get_counted)
        self.get_broken = async_raw(client.get_broken)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_report = async_opened(client.get_report)
        self.head_report = async_opened(client.head_report)
        self.update_report = async_opened(client.update_report)
        self.create_report = async_opened(client.create_report)
        self.delete_report = async_opened(client.delete_report)
        self.get_nothing = async_opened(client.get_nothing)
        self.update_nothing = async_opened(client.update_nothing)
        self.open_socket = async_opened(client.open_socket)
        self.get_counted = async_opened(client.get_counted)
        self.get_broken = async_opened(client.get_broken)
