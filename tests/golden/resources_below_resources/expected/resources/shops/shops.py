"""`client.shops`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource
from ...models.shops import Items

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions
    from .items.items import AsyncItems
    from .items.items import Items as _Items
    from .shops_2 import AsyncShopsShops, ShopsShops
    from .店_2 import Async店
    from .店_2 import 店 as _店

_LIST: Operation[Items] = Operation("GET", "/shops", response=Items)


class Shops(Resource):
    """Methods of `client.shops`."""

    @cached_property
    def shops(self) -> ShopsShops:
        """Methods of `client.shops.shops`."""
        from .shops_2 import ShopsShops

        return ShopsShops(self._sender)

    @cached_property
    def items(self) -> _Items:
        """Methods of `client.shops.items`."""
        from .items.items import Items as _Items

        return _Items(self._sender)

    @cached_property
    def 店(self) -> _店:
        """Methods of `client.shops.店`."""
        from .店_2 import 店 as _店

        return _店(self._sender)

    def list(self, **options: Unpack[RequestOptions]) -> Items:
        """`GET /shops`."""
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ShopsWithRawResponse:
        """Each method returns the whole response."""
        return ShopsWithRawResponse(Shops(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ShopsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ShopsWithStreamingResponse(Shops(self._sender.opened()))


class AsyncShops(AsyncResource):
    """Methods of `client.shops`."""

    @cached_property
    def shops(self) -> AsyncShopsShops:
        """Methods of `client.shops.shops`."""
        from .shops_2 import AsyncShopsShops

        return AsyncShopsShops(self._sender)

    @cached_property
    def items(self) -> AsyncItems:
        """Methods of `client.shops.items`."""
        from .items.items import AsyncItems

        return AsyncItems(self._sender)

    @cached_property
    def 店(self) -> Async店:
        """Methods of `client.shops.店`."""
        from .店_2 import Async店

        return Async店(self._sender)

    async def list(self, **options: Unpack[RequestOptions]) -> Items:
        """`GET /shops`."""
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncShopsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncShopsWithRawResponse(AsyncShops(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncShopsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncShopsWithStreamingResponse(AsyncShops(self._sender.opened()))


class ShopsWithRawResponse:
    """`Shops`, each method returning the whole response."""

    def __init__(self, shops: Shops) -> None:
        self.list = raw(shops.list)


class ShopsWithStreamingResponse:
    """`Shops`, each method opening a response to be read."""

    def __init__(self, shops: Shops) -> None:
        self.list = opened(shops.list)


class AsyncShopsWithRawResponse:
    """`AsyncShops`, each method returning the whole response."""

    def __init__(self, shops: AsyncShops) -> None:
        self.list = async_raw(shops.list)


class AsyncShopsWithStreamingResponse:
    """`AsyncShops`, each method opening a response to be read."""

    def __init__(self, shops: AsyncShops) -> None:
        self.list = async_opened(shops.list)
