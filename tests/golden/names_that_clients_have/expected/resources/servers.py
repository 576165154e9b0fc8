"""`client.servers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_GET_X: Operation[None] = Operation("GET", "/in/servers")


class Servers(Resource):
    """Methods of `client.servers`."""

    def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/servers`."""
        return self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ServersWithRawResponse:
        """Each method returns the whole response."""
        return ServersWithRawResponse(Servers(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ServersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ServersWithStreamingResponse(Servers(self._sender.opened()))


class AsyncServers(AsyncResource):
    """Methods of `client.servers`."""

    async def get_x(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /in/servers`."""
        return await self._sender.send(_GET_X, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncServersWithRawResponse:
        """Each method returns the whole response."""
        return AsyncServersWithRawResponse(AsyncServers(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncServersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncServersWithStreamingResponse(AsyncServers(self._sender.opened()))


class ServersWithRawResponse:
    """`Servers`, each method returning the whole response."""

    def __init__(self, servers: Servers) -> None:
        self.get_x = raw(servers.get_x)


class ServersWithStreamingResponse:
    """`Servers`, each method opening a response to be read."""

    def __init__(self, servers: Servers) -> None:
        self.get_x = opened(servers.get_x)


class AsyncServersWithRawResponse:
    """`AsyncServers`, each method returning the whole response."""

    def __init__(self, servers: AsyncServers) -> None:
        self.get_x = async_raw(servers.get_x)


class AsyncServersWithStreamingResponse:
    """`AsyncServers`, each method opening a response to be read."""

    def __init__(self, servers: AsyncServers) -> None:
        self.get_x = async_opened(servers.get_x)
