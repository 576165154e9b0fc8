"""`client.shop`: The shop."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.files import FILE_AS, PartEncoding
from ..._runtime.operation import Arguments, Operation, StreamOperation
from ..._runtime.raw import async_opened, async_raw, opened, raw
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.style import JSON_STRING, Style
from ...models.shop import Filter, Paper

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.files import FileInput
    from ..._runtime.options import RequestOptions
    from ..._runtime.stream import AsyncStream, Stream
    from ...types.shop import FilterDict
    from .orders import AsyncOrders, Orders

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


class Shop(Resource):
    """The shop."""

    @cached_property
    def orders(self) -> Orders:
        """Orders of the shop."""
        from .orders import Orders

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


class AsyncShop(AsyncResource):
    """The shop."""

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders of the shop."""
        from .orders import AsyncOrders

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
