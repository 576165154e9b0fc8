"""`client.shop`: The shop."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.files import FILE_AS, PartEncoding
from .._runtime.operation import Arguments, Operation, StreamOperation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.style import JSON_STRING, Style
from ..models.shop import Filter, Order, Paper

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.files import FileInput
    from .._runtime.options import RequestOptions
    from .._runtime.stream import AsyncStream, Stream
    from ..types.shop import FilterDict

_SEARCH: Operation[None] = Operation(
    "GET",
    "/search",
    encode={"query": {"query": Style("querystring", codec=JSON_STRING)}, "cookie": {"session": Style("cookie")}},
)
_STREAM_EVENTS: StreamOperation[Filter] = StreamOperation("GET", "/events", item=Filter)
_SEND_PAPERS: Operation[None] = Operation(
    "POST",
    "/papers",
    content_type="multipart/mixed",
    parts={"0": PartEncoding("application/json"), "*": FILE_AS("image/png")},
)
_LIST_PAPERS: Operation[Paper] = Operation("GET", "/papers", response=Paper, accept="application/xml")
_ORDERS_LIST: StreamOperation[Order] = StreamOperation(
    "GET",
    "/orders",
    item=Order,
    kind="jsonl",
    encode={"query": {"ids": Style(explode=False)}},
    accept="application/jsonl",
)
_ORDERS_QUERY: Operation[None] = Operation("QUERY", "/orders", optional_body=True)
_ORDERS_COPY: Operation[None] = Operation("COPY", "/orders")


class Shop(Resource):
    """The shop."""

    @cached_property
    def orders(self) -> Orders:
        """Orders of the shop."""
        return Orders(self._sender)

    def search(
        self, *, query: Filter | FilterDict, session: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`GET /search`."""
        return self._sender.send(_SEARCH, Arguments(options, query={"query": query}, cookies={"session": session}))

    def stream_events(self, **options: Unpack[RequestOptions]) -> Stream[Filter]:
        """`GET /events`."""
        return self._sender.stream(_STREAM_EVENTS, Arguments(options))

    def send_papers(
        self, *, body: Sequence[Filter | FilterDict | FileInput], **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /papers`."""
        return self._sender.send(_SEND_PAPERS, Arguments(options, body=body))

    def list_papers(self, **options: Unpack[RequestOptions]) -> Paper:
        """`GET /papers`."""
        return self._sender.send(_LIST_PAPERS, Arguments(options))

    @cached_property
    def with_raw_response(self) -> ShopWithRawResponse:
        """Each method returns the whole response."""
        return ShopWithRawResponse(Shop(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> ShopWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return ShopWithStreamingResponse(Shop(self._sender.opened()))


class Orders(Resource):
    """Orders of the shop."""

    def list(
        self, *, state: str | None = None, ids: Sequence[int] | None = None, **options: Unpack[RequestOptions]
    ) -> Stream[Order]:
        """`GET /orders`."""
        return self._sender.stream(_ORDERS_LIST, Arguments(options, query={"state": state, "ids": ids}))

    def query(
        self, body: Filter | FilterDict | None = None, *, state: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`QUERY /orders`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_ORDERS_QUERY, Arguments(options, whole=body, body={"state": state}))

    def copy(self, **options: Unpack[RequestOptions]) -> None:
        """`COPY /orders`."""
        return self._sender.send(_ORDERS_COPY, Arguments(options))

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """Each method returns the whole response."""
        return OrdersWithRawResponse(Orders(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return OrdersWithStreamingResponse(Orders(self._sender.opened()))


class AsyncShop(AsyncResource):
    """The shop."""

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders of the shop."""
        return AsyncOrders(self._sender)

    async def search(
        self, *, query: Filter | FilterDict, session: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`GET /search`."""
        return await self._sender.send(
            _SEARCH, Arguments(options, query={"query": query}, cookies={"session": session})
        )

    async def stream_events(self, **options: Unpack[RequestOptions]) -> AsyncStream[Filter]:
        """`GET /events`."""
        return await self._sender.stream(_STREAM_EVENTS, Arguments(options))

    async def send_papers(
        self, *, body: Sequence[Filter | FilterDict | FileInput], **options: Unpack[RequestOptions]
    ) -> None:
        """`POST /papers`."""
        return await self._sender.send(_SEND_PAPERS, Arguments(options, body=body))

    async def list_papers(self, **options: Unpack[RequestOptions]) -> Paper:
        """`GET /papers`."""
        return await self._sender.send(_LIST_PAPERS, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncShopWithRawResponse:
        """Each method returns the whole response."""
        return AsyncShopWithRawResponse(AsyncShop(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncShopWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncShopWithStreamingResponse(AsyncShop(self._sender.opened()))


class AsyncOrders(AsyncResource):
    """Orders of the shop."""

    async def list(
        self, *, state: str | None = None, ids: Sequence[int] | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncStream[Order]:
        """`GET /orders`."""
        return await self._sender.stream(_ORDERS_LIST, Arguments(options, query={"state": state, "ids": ids}))

    async def query(
        self, body: Filter | FilterDict | None = None, *, state: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`QUERY /orders`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_ORDERS_QUERY, Arguments(options, whole=body, body={"state": state}))

    async def copy(self, **options: Unpack[RequestOptions]) -> None:
        """`COPY /orders`."""
        return await self._sender.send(_ORDERS_COPY, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """Each method returns the whole response."""
        return AsyncOrdersWithRawResponse(AsyncOrders(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncOrdersWithStreamingResponse(AsyncOrders(self._sender.opened()))


class ShopWithRawResponse:
    """`Shop`, each method returning the whole response."""

    def __init__(self, shop: Shop) -> None:
        self.search = raw(shop.search)
        self.stream_events = raw(shop.stream_events)
        self.send_papers = raw(shop.send_papers)
        self.list_papers = raw(shop.list_papers)


class ShopWithStreamingResponse:
    """`Shop`, each method opening a response to be read."""

    def __init__(self, shop: Shop) -> None:
        self.search = opened(shop.search)
        self.stream_events = opened(shop.stream_events)
        self.send_papers = opened(shop.send_papers)
        self.list_papers = opened(shop.list_papers)


class OrdersWithRawResponse:
    """`Orders`, each method returning the whole response."""

    def __init__(self, orders: Orders) -> None:
        self.list = raw(orders.list)
        self.query = raw(orders.query)
        self.copy = raw(orders.copy)


class OrdersWithStreamingResponse:
    """`Orders`, each method opening a response to be read."""

    def __init__(self, orders: Orders) -> None:
        self.list = opened(orders.list)
        self.query = opened(orders.query)
        self.copy = opened(orders.copy)


class AsyncShopWithRawResponse:
    """`AsyncShop`, each method returning the whole response."""

    def __init__(self, shop: AsyncShop) -> None:
        self.search = async_raw(shop.search)
        self.stream_events = async_raw(shop.stream_events)
        self.send_papers = async_raw(shop.send_papers)
        self.list_papers = async_raw(shop.list_papers)


class AsyncShopWithStreamingResponse:
    """`AsyncShop`, each method opening a response to be read."""

    def __init__(self, shop: AsyncShop) -> None:
        self.search = async_opened(shop.search)
        self.stream_events = async_opened(shop.stream_events)
        self.send_papers = async_opened(shop.send_papers)
        self.list_papers = async_opened(shop.list_papers)


class AsyncOrdersWithRawResponse:
    """`AsyncOrders`, each method returning the whole response."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.list = async_raw(orders.list)
        self.query = async_raw(orders.query)
        self.copy = async_raw(orders.copy)


class AsyncOrdersWithStreamingResponse:
    """`AsyncOrders`, each method opening a response to be read."""

    def __init__(self, orders: AsyncOrders) -> None:
        self.list = async_opened(orders.list)
        self.query = async_opened(orders.query)
        self.copy = async_opened(orders.copy)
