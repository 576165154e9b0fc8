"""Paginated lists with the attributes and methods of the previous SDK's pages; `pages` of the runtime finds the pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import Any, Generic, Self, TypeVar

from .. import pages
from ..pages import PageRequest, PageResponse, items_of, repeated, turn

T = TypeVar("T")
P = TypeVar("P")


class Page(Generic[T]):
    """A page of items that iterates over the following pages too. In new code `Pager`."""

    def __iter__(self) -> Iterator[T]:
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)


class AsyncPage(Generic[T]):
    """The same for asyncio."""

    def __aiter__(self) -> AsyncIterator[T]:
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)


class Pager(pages.Pager[T, P], Page[T], Generic[T, P]):
    """A list, read while it is iterated over; its attributes are those of its first page, which is requested on first access."""

    _sheet: PageResponse[P] | None = None

    def _page(self) -> PageResponse[P]:
        if self._sheet is None:
            self._sheet = self._fetch(self._first)
        return self._sheet

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._page().value, name)

    def first_page(self) -> P:
        """The first response alone."""
        return self._page().value

    def pages(self) -> Iterator[P]:
        """The responses, one per page."""
        for page in self.iter_pages():
            yield page.first_page()

    def iter_pages(self) -> Iterator[Self]:
        """This page and the following ones; in new code `pages()`."""
        page: Self | None = self
        while page is not None:
            yield page
            after = page._after()
            page = None if after is None or repeated(self._pages, page._page(), after._page()) else after

    def _after(self) -> Self | None:
        asked = turn(self._pages, self._first, self._page())
        return None if asked is None else type(self)(self._pages, asked, self._fetch)

    def has_next_page(self) -> bool:
        """Whether there may be another page."""
        return bool(items_of(self._pages, self._page().value)) and self.next_page_info() is not None

    def next_page_info(self) -> PageRequest | None:
        """The parameters of the next page, None after the last."""
        return turn(self._pages, self._first, self._page())

    def get_next_page(self) -> Self:
        """The next page; in new code `pages()`.

        Raises:
            RuntimeError: This is the last page.
        """
        after = self._after()
        if after is None:
            raise RuntimeError(
                "No next page expected; please check `.has_next_page()` before calling `.get_next_page()`."
            )
        return after


class AsyncPager(pages.AsyncPager[T, P], AsyncPage[T], Generic[T, P]):
    """The asynchronous counterpart: `await` reads the first page, whose attributes the list then has."""

    _sheet: PageResponse[P] | None = None

    async def _page(self) -> PageResponse[P]:
        if self._sheet is None:
            self._sheet = await self._fetch(self._first)
        return self._sheet

    def __await__(self) -> Generator[Any, None, Self]:
        async def read() -> Self:
            await self._page()
            return self

        return read().__await__()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or self._sheet is None:
            raise AttributeError(
                f"{name}: await the list before you access this attribute: its first page has not been read"
            )
        return getattr(self._sheet.value, name)

    async def first_page(self) -> P:
        """The first response alone."""
        return (await self._page()).value

    async def pages(self) -> AsyncIterator[P]:
        """The responses, one per page."""
        async for page in self.iter_pages():
            yield await page.first_page()

    async def iter_pages(self) -> AsyncIterator[Self]:
        """This page and the following ones; in new code `pages()`."""
        page: Self | None = self
        while page is not None:
            yield page
            after = await page._after()
            page = None if after is None or repeated(self._pages, await page._page(), await after._page()) else after

    async def _after(self) -> Self | None:
        asked = turn(self._pages, self._first, await self._page())
        return None if asked is None else type(self)(self._pages, asked, self._fetch)

    def has_next_page(self) -> bool:
        """Whether there may be another page; the list must have been awaited."""
        return (
            self._sheet is not None
            and bool(items_of(self._pages, self._sheet.value))
            and self.next_page_info() is not None
        )

    def next_page_info(self) -> PageRequest | None:
        """The parameters of the next page, None after the last."""
        return None if self._sheet is None else turn(self._pages, self._first, self._sheet)

    async def get_next_page(self) -> Self:
        """The next page; in new code `pages()`.

        Raises:
            RuntimeError: This is the last page.
        """
        after = await self._after()
        if after is None:
            raise RuntimeError(
                "No next page expected; please check `.has_next_page()` before calling `.get_next_page()`."
            )
        return await after
