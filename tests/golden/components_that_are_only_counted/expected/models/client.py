"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Item(Record):
    id: int
    parts: list[Part] | None = None


@record
class Part(Record):
    name: str | None = None


@record
class Def2(Record):
    error: str | None = None
