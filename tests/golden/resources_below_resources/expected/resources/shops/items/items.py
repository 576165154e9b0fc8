"""`client.shops.items`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.operation import Arguments, Operation
from ...._runtime.raw import async_opened, async_raw, opened, raw
from ...._runtime.resource import AsyncResource, Resource
from ....models.shops import Items as ItemsModel

if TYPE_CHECKING:
    from typing import Unpack

    from ...._runtime.options import RequestOptions
    from .parts import AsyncParts, Parts
    from .spare import AsyncSpare, Spare

_LIST: Operation[ItemsModel] = Operation("GET", "/items", response=ItemsModel)


class Items(Resource):
    """Methods of `client.shops.items`."""

    @cached_property
    def parts(self) -> Parts:
        """Methods of `client.shops.items.parts`."""
        from .parts import Parts

        return Parts(self._sender)

    @cached_property
    def spare(self) -> Spare:
        """Methods of `client.shops.items.spare`."""
        from .spare import Spare

        return Spare(self._sender)

    def list(self, **options: Unpack[RequestOptions]) -> ItemsModel:
        """`GET /items`."""
        return self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """Each method returns the whole response."""
        return ItemsWithRawResponse(Items(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ItemsWithStreamingResponse(Items(self._sender.opened()))


class AsyncItems(AsyncResource):
    """Methods of `client.shops.items`."""

    @cached_property
    def parts(self) -> AsyncParts:
        """Methods of `client.shops.items.parts`."""
        from .parts import AsyncParts

        return AsyncParts(self._sender)

    @cached_property
    def spare(self) -> AsyncSpare:
        """Methods of `client.shops.items.spare`."""
        from .spare import AsyncSpare

        return AsyncSpare(self._sender)

    async def list(self, **options: Unpack[RequestOptions]) -> ItemsModel:
        """`GET /items`."""
        return await self._sender.send(_LIST, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """Each method returns the whole response."""
        return AsyncItemsWithRawResponse(AsyncItems(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncItemsWithStreamingResponse(AsyncItems(self._sender.opened()))


class ItemsWithRawResponse:
    """`Items`, each method returning the whole response."""

    def __init__(self, items: Items) -> None:
        self.list = raw(items.list)


class ItemsWithStreamingResponse:
    """`Items`, each method opening a response to be read."""

    def __init__(self, items: Items) -> None:
        self.list = opened(items.list)


class AsyncItemsWithRawResponse:
    """`AsyncItems`, each method returning the whole response."""

    def __init__(self, items: AsyncItems) -> None:
        self.list = async_raw(items.list)


class AsyncItemsWithStreamingResponse:
    """`AsyncItems`, each method opening a response to be read."""

    def __init__(self, items: AsyncItems) -> None:
        self.list = async_opened(items.list)
