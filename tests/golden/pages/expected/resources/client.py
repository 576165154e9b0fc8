"""`client`: Methods of the client itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.operation import Arguments, Operation, Pages
from .._runtime.raw import async_opened_page, async_raw_page, opened_page, raw_page
from .._runtime.records import REQUIRED
from .._runtime.resource import AsyncResource, Resource
from ..models.client import CountedPage, CursorPage, Page, SearchPage

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.pages import AsyncPager, Pager
    from ..models.client import Item, SearchRequest

_BY_PAGE: Operation[Page] = Operation("GET", "/by-page", response=Page)
_BY_PAGE_PAGES: Pages[Item] = Pages("page", items=("items",), param="page", size="limit")
_BY_CURSOR: Operation[CursorPage] = Operation("GET", "/by-cursor", response=CursorPage)
_BY_CURSOR_PAGES: Pages[Item] = Pages("cursor", items=("data",), param="cursor", next=("next_cursor",))
_BY_OFFSET: Operation[CountedPage] = Operation("GET", "/by-offset", response=CountedPage)
_BY_OFFSET_PAGES: Pages[Item] = Pages("offset", items=("items",), param="offset", total=("total",))
_SEARCH: Operation[SearchPage] = Operation("POST", "/search", response=SearchPage)
_SEARCH_PAGES: Pages[Item] = Pages(
    "cursor", items=("data",), param="after", location="body", next=("data", "-1", "id"), done=("done",)
)


class GoldenMethods(Resource):
    """Methods of the client itself."""

    def by_page(
        self, *, page: int | None = None, limit: int | None = None, **options: Unpack[RequestOptions]
    ) -> Pager[Item, Page]:
        """`GET /by-page`."""
        return self._sender.pages(_BY_PAGE, _BY_PAGE_PAGES, Arguments(options, query={"page": page, "limit": limit}))

    def by_cursor(self, *, cursor: str | None = None, **options: Unpack[RequestOptions]) -> Pager[Item, CursorPage]:
        """`GET /by-cursor`."""
        return self._sender.pages(_BY_CURSOR, _BY_CURSOR_PAGES, Arguments(options, query={"cursor": cursor}))

    def by_offset(self, *, offset: int | None = None, **options: Unpack[RequestOptions]) -> Pager[Item, CountedPage]:
        """`GET /by-offset`."""
        return self._sender.pages(_BY_OFFSET, _BY_OFFSET_PAGES, Arguments(options, query={"offset": offset}))

    @overload
    def search(
        self, *, query: str, after: int | None = None, **options: Unpack[RequestOptions]
    ) -> Pager[Item, SearchPage]: ...
    @overload
    def search(self, body: SearchRequest, **options: Unpack[RequestOptions]) -> Pager[Item, SearchPage]: ...
    def search(
        self,
        body: SearchRequest | None = None,
        *,
        query: str = REQUIRED,
        after: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pager[Item, SearchPage]:
        """`POST /search`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.pages(
            _SEARCH, _SEARCH_PAGES, Arguments(options, whole=body, body={"query": query, "after": after})
        )

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

    def by_page(
        self, *, page: int | None = None, limit: int | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncPager[Item, Page]:
        """`GET /by-page`."""
        return self._sender.pages(_BY_PAGE, _BY_PAGE_PAGES, Arguments(options, query={"page": page, "limit": limit}))

    def by_cursor(
        self, *, cursor: str | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncPager[Item, CursorPage]:
        """`GET /by-cursor`."""
        return self._sender.pages(_BY_CURSOR, _BY_CURSOR_PAGES, Arguments(options, query={"cursor": cursor}))

    def by_offset(
        self, *, offset: int | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncPager[Item, CountedPage]:
        """`GET /by-offset`."""
        return self._sender.pages(_BY_OFFSET, _BY_OFFSET_PAGES, Arguments(options, query={"offset": offset}))

    @overload
    def search(
        self, *, query: str, after: int | None = None, **options: Unpack[RequestOptions]
    ) -> AsyncPager[Item, SearchPage]: ...
    @overload
    def search(self, body: SearchRequest, **options: Unpack[RequestOptions]) -> AsyncPager[Item, SearchPage]: ...
    def search(
        self,
        body: SearchRequest | None = None,
        *,
        query: str = REQUIRED,
        after: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Item, SearchPage]:
        """`POST /search`.

        Args:
            body: The whole body as a record, instead of arguments for its properties.
        """
        return self._sender.pages(
            _SEARCH, _SEARCH_PAGES, Arguments(options, whole=body, body={"query": query, "after": after})
        )

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
        self.by_page = raw_page(client.by_page)
        self.by_cursor = raw_page(client.by_cursor)
        self.by_offset = raw_page(client.by_offset)
        self.search = raw_page(client.search)


class GoldenMethodsWithStreamingResponse:
    """`GoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: GoldenMethods) -> None:
        self.by_page = opened_page(client.by_page)
        self.by_cursor = opened_page(client.by_cursor)
        self.by_offset = opened_page(client.by_offset)
        self.search = opened_page(client.search)


class AsyncGoldenMethodsWithRawResponse:
    """`AsyncGoldenMethods`, each method returning the whole response."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.by_page = async_raw_page(client.by_page)
        self.by_cursor = async_raw_page(client.by_cursor)
        self.by_offset = async_raw_page(client.by_offset)
        self.search = async_raw_page(client.search)


class AsyncGoldenMethodsWithStreamingResponse:
    """`AsyncGoldenMethods`, each method opening a response to be read."""

    def __init__(self, client: AsyncGoldenMethods) -> None:
        self.by_page = async_opened_page(client.by_page)
        self.by_cursor = async_opened_page(client.by_cursor)
        self.by_offset = async_opened_page(client.by_offset)
        self.search = async_opened_page(client.search)
