"""`client.client`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Error

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_CLOSE: Operation[Error] = Operation("GET", "/client", response=Error)


class Client(Resource):
    """Methods of `client.client`."""

    def close(self, **options: Unpack[RequestOptions]) -> Error:
        """`GET /client`."""
        return self._sender.send(_CLOSE, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ClientWithRawResponse:
        """Each method returns the whole response."""
        return ClientWithRawResponse(Client(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ClientWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ClientWithStreamingResponse(Client(self._sender.opened()))


class AsyncClient(AsyncResource):
    """Methods of `client.client`."""

    async def close(self, **options: Unpack[RequestOptions]) -> Error:
        """`GET /client`."""
        return await self._sender.send(_CLOSE, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """Each method returns the whole response."""
        return AsyncClientWithRawResponse(AsyncClient(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncClientWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncClientWithStreamingResponse(AsyncClient(self._sender.opened()))


class ClientWithRawResponse:
    """`Client`, each method returning the whole response."""

    def __init__(self, client: Client) -> None:
        self.close = raw(client.close)


class ClientWithStreamingResponse:
    """`Client`, each method opening a response to be read."""

    def __init__(self, client: Client) -> None:
        self.close = opened(client.close)


class AsyncClientWithRawResponse:
    """`AsyncClient`, each method returning the whole response."""

    def __init__(self, client: AsyncClient) -> None:
        self.close = async_raw(client.close)


class AsyncClientWithStreamingResponse:
    """`AsyncClient`, each method opening a response to be read."""

    def __init__(self, client: AsyncClient) -> None:
        self.close = async_opened(client.close)
