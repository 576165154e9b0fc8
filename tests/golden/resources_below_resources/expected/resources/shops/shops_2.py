"""`client.shops.shops`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

_GET: Operation[None] = Operation("GET", "/shops/{id}")


class ShopsShops(Resource):
    """Methods of `client.shops.shops`."""

    def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /shops/{id}`."""
        return self._sender.send(_GET, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> ShopsShopsWithRawResponse:
        """Each method returns the whole response."""
        return ShopsShopsWithRawResponse(ShopsShops(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ShopsShopsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ShopsShopsWithStreamingResponse(ShopsShops(self._sender.opened()))


class AsyncShopsShops(AsyncResource):
    """Methods of `client.shops.shops`."""

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /shops/{id}`."""
        return await self._sender.send(_GET, Arguments(options, path={"id": id}))

    @cached_property
    def with_raw_response(self) -> AsyncShopsShopsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncShopsShopsWithRawResponse(AsyncShopsShops(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncShopsShopsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncShopsShopsWithStreamingResponse(AsyncShopsShops(self._sender.opened()))


class ShopsShopsWithRawResponse:
    """`ShopsShops`, each method returning the whole response."""

    def __init__(self, shops: ShopsShops) -> None:
        self.get = raw(shops.get)


class ShopsShopsWithStreamingResponse:
    """`ShopsShops`, each method opening a response to be read."""

    def __init__(self, shops: ShopsShops) -> None:
        self.get = opened(shops.get)


class AsyncShopsShopsWithRawResponse:
    """`AsyncShopsShops`, each method returning the whole response."""

    def __init__(self, shops: AsyncShopsShops) -> None:
        self.get = async_raw(shops.get)


class AsyncShopsShopsWithStreamingResponse:
    """`AsyncShopsShops`, each method opening a response to be read."""

    def __init__(self, shops: AsyncShopsShops) -> None:
        self.get = async_opened(shops.get)
