"""Paginated lists: by page number, offset, cursor or link. Finds the next page; sends nothing itself."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, Literal, TypeVar

import attrs

from .errors import ResponseDecodeError
from .operation import Pages, Values
from .records import Record, is_object

T = TypeVar("T")
P = TypeVar("P")


@attrs.frozen
class PageRequest:
    """The request for a page.

    Attributes:
        query: Query parameters, all of them.
        headers: Header parameters, all of them.
        body: The body, if it has properties.
        url: A URL that replaces path and query; it is read with GET, whatever the method of the first page.
        visited: The cursors or URLs of the pages before.
    """

    query: Values
    headers: Values = attrs.field(factory=dict[str, Any])
    body: Any = attrs.field(default=None, repr=False)
    url: str | None = None
    visited: frozenset[str] = frozenset()

    def given(self, place: Literal["query", "header", "body"]) -> Values:
        """The parameters in one place."""
        match place:
            case "query":
                return self.query
            case "header":
                return self.headers
            case "body":
                return vars(self.body) if isinstance(self.body, Record) else self.body or {}

    def asking(self, place: Literal["query", "header", "body"], name: str, value: Any) -> PageRequest:
        """The same request with another value for one parameter."""
        changed = {**self.given(place), name: value}
        match place:
            case "query":
                return attrs.evolve(self, query=changed)
            case "header":
                return attrs.evolve(self, headers=changed)
            case "body":
                return attrs.evolve(self, body=changed)


@attrs.frozen
class PageResponse(Generic[P]):
    """One page as it was received.

    Attributes:
        value: The response.
        headers: Names in lower case.
    """

    value: P
    headers: Mapping[str, str]


def items_of(pages: Pages[Any], value: Any) -> list[Any]:
    """The items on a page; none if the server omitted them.

    Raises:
        ResponseDecodeError: The page has another shape than the described one, so its items are unknown.
    """
    found, seen = value, "the page"
    for step in pages.items:
        if found in (None, ""):
            return []
        if not is_object(found):
            raise ResponseDecodeError(f"{seen} is not a described one: an object is required, not {_kind(found)}")
        found, seen = _at(found, (step,)), f"`{step}` of {seen}"
    if found.__class__ is list:
        items: list[Any] = found
        return items
    if found in (None, ""):
        return []
    raise ResponseDecodeError(f"{seen} is not a described one: an array is required, not {_kind(found)}")


def _kind(value: Any) -> str:
    return "an object" if is_object(value) else "an array" if value.__class__ is list else type(value).__name__


def repeated(pages: Pages[Any], before: PageResponse[Any], now: PageResponse[Any]) -> bool:
    """Whether a server that ignores the page parameter sent the same page again."""
    return pages.kind in ("page", "offset") and items_of(pages, before.value) == items_of(pages, now.value)


def turn(pages: Pages[Any], asked: PageRequest, page_response: PageResponse[Any]) -> PageRequest | None:
    """The request for the page after this one, None after the last.

    Args:
        pages: How the list is paginated.
        asked: The request for this page.
        page_response: The response with this page.

    Raises:
        ResponseDecodeError: The cursor is an array or object that is not described.
    """
    after = _after(pages, asked, page_response)
    if after is None or pages.kind not in ("cursor", "link"):
        return after
    # A server whose cursors lead back to an earlier page would be asked for ever.
    visited = asked.visited | {_mark(pages, asked)}
    return None if _mark(pages, after) in visited else attrs.evolve(after, visited=visited)


def _mark(pages: Pages[Any], asked: PageRequest) -> str:
    return repr(asked.given(pages.location).get(pages.param or "")) if asked.url is None else asked.url


def _after(pages: Pages[Any], asked: PageRequest, page_response: PageResponse[Any]) -> PageRequest | None:
    if pages.more and _at(page_response.value, pages.more) is False:
        return None
    if pages.done and _at(page_response.value, pages.done) is True:
        return None
    given = asked.given(pages.location)
    match pages.kind:
        case "page" | "offset":
            return _counted(pages, asked, given, page_response.value)
        case "cursor":
            cursor = (
                page_response.headers.get(pages.next_header.lower())
                if pages.next_header
                else _at(page_response.value, pages.next)
            )
            if cursor in (None, "", False) or pages.param is None or cursor == given.get(pages.param):
                return None
            if cursor.__class__ in (dict, list):
                raise ResponseDecodeError(f"the next cursor must be a single value, not {_kind(cursor)}")
            return asked.asking(pages.location, pages.param, cursor)
        case "link":
            url = _link(pages, page_response)
            return None if not url or url == asked.url else attrs.evolve(asked, url=url)
        case "single":
            return None


def _counted(pages: Pages[Any], asked: PageRequest, given: Values, value: Any) -> PageRequest | None:
    # A short page need not be the last one: servers may return fewer items than requested.
    seen, total = len(items_of(pages, value)), _at(value, pages.total) if pages.total else None
    if pages.param is None or seen == 0:
        return None
    paged = pages.kind == "page"
    first = pages.first if pages.first is not None else (1 if paged else 0)
    before = given.get(pages.param)
    now = int(before) if isinstance(before, (int, str)) and str(before).isdecimal() else first
    after = now + (1 if paged else seen)
    if isinstance(total, int) and after - first >= total:
        return None
    return asked.asking(pages.location, pages.param, after)


def _link(pages: Pages[Any], page_response: PageResponse[Any]) -> str | None:
    if pages.next:
        found = _at(page_response.value, pages.next)
        return found if isinstance(found, str) else None
    header = page_response.headers.get((pages.next_header or "link").lower(), "")
    return next_link(header) if "<" in header else header or None


def next_link(header: str) -> str | None:
    """The target of `rel="next"` in a Link header (RFC 8288 section 3)."""
    for target, parameters in re.findall(r"<([^>]*)>((?:\s*;\s*[^,;=]+(?:=(?:\"[^\"]*\"|[^,;]*))?)*)", header):
        for relation in re.findall(r"\brel\s*=\s*(?:\"([^\"]*)\"|([^,;\s]+))", parameters, re.IGNORECASE):
            if "next" in "".join(relation).lower().split():
                return str(target)
    return None


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for step in path:
        if step == "-1" and value.__class__ is list:
            value = value[-1] if value else None
            continue
        if not is_object(value):
            return None
        value = (vars(value) if isinstance(value, Record) else value).get(step)
    return value


class Pager(Generic[T, P]):
    """A list, read while it is iterated over: the items of all pages. Nothing is sent before."""

    def __init__(self, pages: Pages[T], first: PageRequest, fetch: Callable[[PageRequest], PageResponse[P]]) -> None:
        self._pages, self._first, self._fetch = pages, first, fetch

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from items_of(self._pages, page)

    def pages(self) -> Iterator[P]:
        """The responses, one per page."""
        asked: PageRequest | None = self._first
        before: PageResponse[P] | None = None
        while asked is not None:
            page_response = self._fetch(asked)
            if before is not None and repeated(self._pages, before, page_response):
                return
            yield page_response.value
            asked, before = turn(self._pages, asked, page_response), page_response

    def first_page(self) -> P:
        """The first response alone."""
        return self._fetch(self._first).value


class AsyncPager(Generic[T, P]):
    """The same for asyncio: `async for`."""

    def __init__(
        self, pages: Pages[T], first: PageRequest, fetch: Callable[[PageRequest], Awaitable[PageResponse[P]]]
    ) -> None:
        self._pages, self._first, self._fetch = pages, first, fetch

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in items_of(self._pages, page):
                yield item

    async def pages(self) -> AsyncIterator[P]:
        """The responses, one per page."""
        asked: PageRequest | None = self._first
        before: PageResponse[P] | None = None
        while asked is not None:
            page_response = await self._fetch(asked)
            if before is not None and repeated(self._pages, before, page_response):
                return
            yield page_response.value
            asked, before = turn(self._pages, asked, page_response), page_response

    async def first_page(self) -> P:
        """The first response alone."""
        return (await self._fetch(self._first)).value
