"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.compat.legacy_raw import async_raw, raw
from .._runtime.compat.legacy_resources import AsyncResource, Resource
from .._runtime.compat.raw import async_opened, opened
from .._runtime.operation import Arguments, Operation
from ..models.client import PingResponse

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_PING: Operation[PingResponse] = Operation("GET", "/ping", response=PingResponse)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def ping(self, **options: Unpack[RequestOptions]) -> PingResponse:
        """`GET /ping`."""
        return self._sender.send(_PING, Arguments(options))

    @cached_property
    def _with_raw_response(self) -> GoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return GoldenMethodsWithRawResponse(GoldenMethods(self._sender.raw()))

    @cached_property
    def _with_streaming_response(self) -> GoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return GoldenMethodsWithStreamingResponse(GoldenMethods(self._sender.opened()))


class AsyncGoldenMethods(AsyncResource):
    """Methods of the client itself."""

    async def ping(self, **options: Unpack[RequestOptions]) -> PingResponse:
        """`GET /ping`."""
        return await self._sender.send(_PING, Arguments(options))

    @cached_property
    def _with_raw_response(self) -> AsyncGoldenMethodsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncGoldenMethodsWithRawResponse(AsyncGoldenMethods(self._sender.raw()))

    @cached_property
    def _with_streaming_response(self) -> AsyncGoldenMethodsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncGoldenMethodsWithStreamingResponse(AsyncGoldenMethods(self._sender.opened()))


class GoldenMethodsWithRawResponse:
    """`GoldenMethods`, each method returning the whole response."""

    def __init__(self, client: GoldenMethods) -> None:
        self.ping = raw(client.ping)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.ping = opened(client.ping)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.ping = async_raw(client.ping)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.ping = async_opened(client.ping)
