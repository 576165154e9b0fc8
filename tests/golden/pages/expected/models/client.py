"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Page(Record):
    items: list[Item] | None = None


@record
class CursorPage(Record):
    data: list[Item] | None = None
    next_cursor: str | None = None


@record
class Item(Record):
    id: int | None = None


@record
class CountedPage(Record):
    items: list[Item] | None = None
    total: int | None = None


@record
class SearchPage(Record):
    data: list[Item] | None = None
    done: bool | None = None


@record
class SearchRequest(Record):
    query: str
    after: int | None = None
