"""`client.shop.orders`: Orders of the shop."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Arguments, Operation, StreamOperation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.style import Style
from ...models.shop import Order

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.options import RequestOptions
    from ..._runtime.stream import AsyncStream, Stream
    from ...models.shop import Filter
    from ...types.shop import FilterDict

_LIST: StreamOperation[Order] = StreamOperation(
    "GET",
    "/orders",
    item=Order,
    kind="jsonl",
    encode={"query": {"ids": Style(explode=False)}},
    accept="application/jsonl",
)
_QUERY: Operation[None] = Operation("QUERY", "/orders", optional_body=True)
_COPY: Operation[None] = Operation("COPY", "/orders")


class Orders(Resource):
    """Orders of the shop."""

    def list(
        self, *, state: str | None = None, ids: Sequence[int] | None = None, **options: Unpack[RequestOptions]
    ) -> Stream[Order]:
        """`GET /orders`."""
        return self._sender.stream(_LIST, Arguments(options, query={"state": state, "ids": ids}))

    def query(
        self, body: Filter | FilterDict | None = None, *, state: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`QUERY /orders`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.send(_QUERY, Arguments(options, whole=body, body={"state": state}))

    def copy(self, **options: Unpack[RequestOptions]) -> None:
        """`COPY /orders`."""
        return self._sender.send(_COPY, Arguments(options))

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """Each method returns the whole response."""
        return OrdersWithRawResponse(Orders(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return OrdersWithStreamingResponse(Orders(self._sender.opened()))


class AsyncOrders(AsyncResource):
    """Orders of the shop."""

    async def list(
        self, *, state: str | None = None, ids: Sequence[int] | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncStream[Order]:
        """`GET /orders`."""
        return await self._sender.stream(_LIST, Arguments(options, query={"state": state, "ids": ids}))

    async def query(
        self, body: Filter | FilterDict | None = None, *, state: str | None = None, **options: Unpack[RequestOptions]
    ) -> None:
        """`QUERY /orders`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return await self._sender.send(_QUERY, Arguments(options, whole=body, body={"state": state}))

    async def copy(self, **options: Unpack[RequestOptions]) -> None:
        """`COPY /orders`."""
        return await self._sender.send(_COPY, Arguments(options))

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """Each method returns the whole response."""
        return AsyncOrdersWithRawResponse(AsyncOrders(self._sender.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """Each method is a context manager of the response before its body is read."""
        return AsyncOrdersWithStreamingResponse(AsyncOrders(self._sender.opened()))


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
