"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import GetAResponse, GetAResponsePart

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_A: Operation[GetAResponse] = Operation("GET", "/a b/{id}", response=GetAResponse)
_GET_B: Operation[GetAResponsePart] = Operation("GET", "/b/{id}", response=GetAResponsePart)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def get_a(self, id: int, **options: Unpack[RequestOptions]) -> GetAResponse:
        """`GET /a b/{id}`."""
        return self._sender.send(_GET_A, Arguments(options, path={"id": id}))

    def get_b(self, id: int, **options: Unpack[RequestOptions]) -> GetAResponsePart:
        """`GET /b/{id}`."""
        return self._sender.send(_GET_B, Arguments(options, path={"id": id}))

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

    async def get_a(self, id: int, **options: Unpack[RequestOptions]) -> GetAResponse:
        """`GET /a b/{id}`."""
        return await self._sender.send(_GET_A, Arguments(options, path={"id": id}))

    async def get_b(self, id: int, **options: Unpack[RequestOptions]) -> GetAResponsePart:
        """`GET /b/{id}`."""
        return await self._sender.send(_GET_B, Arguments(options, path={"id": id}))

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
        self.get_a = raw(client.get_a)
        self.get_b = raw(client.get_b)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.get_a = opened(client.get_a)
        self.get_b = opened(client.get_b)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_a = async_raw(client.get_a)
        self.get_b = async_raw(client.get_b)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.get_a = async_opened(client.get_a)
        self.get_b = async_opened(client.get_b)
