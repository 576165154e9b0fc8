"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Arguments, Operation
from .._runtime.raw import async_opened, async_raw, opened, raw
from .._runtime.resource import AsyncResource, Resource
from ..models.client import Day, Order

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

_LIST_ORDERS: Operation[Order] = Operation("GET", "/orders", response=Order)
_LIST_DAYS: Operation[Day] = Operation("GET", "/days", response=Day)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def list_orders(self, **options: Unpack[RequestOptions]) -> Order:
        """`GET /orders`."""
        return self._sender.send(_LIST_ORDERS, Arguments(options))

    def list_days(self, **options: Unpack[RequestOptions]) -> Day:
        """`GET /days`."""
        return self._sender.send(_LIST_DAYS, Arguments(options))

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

    async def list_orders(self, **options: Unpack[RequestOptions]) -> Order:
        """`GET /orders`."""
        return await self._sender.send(_LIST_ORDERS, Arguments(options))

    async def list_days(self, **options: Unpack[RequestOptions]) -> Day:
        """`GET /days`."""
        return await self._sender.send(_LIST_DAYS, Arguments(options))

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
        self.list_orders = raw(client.list_orders)
        self.list_days = raw(client.list_days)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.list_orders = opened(client.list_orders)
        self.list_days = opened(client.list_days)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_orders = async_raw(client.list_orders)
        self.list_days = async_raw(client.list_days)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.list_orders = async_opened(client.list_orders)
        self.list_days = async_opened(client.list_days)
