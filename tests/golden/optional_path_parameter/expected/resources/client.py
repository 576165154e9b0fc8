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

_GET_PART: Operation[None] = Operation("GET", "/pets/{id}/{part}")
_GET_UNDECLARED: Operation[None] = Operation("GET", "/undeclared/{name}")
_GET_UNUSED: Operation[None] = Operation("GET", "/unused")


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def get_part(self, id: str, part: str, *, limit: int, **options: Unpack[RequestOptions]) -> None:
        """`GET /pets/{id}/{part}`.

        Args:
            part: Default: `"all"`.
        """
        return self._sender.send(_GET_PART, Arguments(options, path={"id": id, "part": part}, query={"limit": limit}))

    def get_undeclared(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /undeclared/{name}`."""
        return self._sender.send(_GET_UNDECLARED, Arguments(options, path={"name": name}))

    def get_unused(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /unused`."""
        return self._sender.send(_GET_UNUSED, Arguments(options))

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

    async def get_part(self, id: str, part: str, *, limit: int, **options: Unpack[RequestOptions]) -> None:
        """`GET /pets/{id}/{part}`.

        Args:
            part: Default: `"all"`.
        """
        return await self._sender.send(
            _GET_PART, Arguments(options, path={"id": id, "part": part}, query={"limit": limit})
        )

    async def get_undeclared(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /undeclared/{name}`."""
        return await self._sender.send(_GET_UNDECLARED, Arguments(options, path={"name": name}))

    async def get_unused(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /unused`."""
        return await self._sender.send(_GET_UNUSED, Arguments(options))

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
        self.get_part = raw(client.get_part)
        self.get_undeclared = raw(client.get_undeclared)
        self.get_unused = raw(client.get_unused)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_part = opened(client.get_part)
        self.get_undeclared = opened(client.get_undeclared)
        self.get_unused = opened(client.get_unused)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_part = async_raw(client.get_part)
        self.get_undeclared = async_raw(client.get_undeclared)
        self.get_unused = async_raw(client.get_unused)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_part = async_opened(client.get_part)
        self.get_undeclared = async_opened(client.get_undeclared)
        self.get_unused = async_opened(client.get_unused)
