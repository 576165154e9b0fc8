"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Order(Record):
    id: str
    lines: list[str] | None = None


@record
class Day(Record):
    day: str | None = None
    rain: float | None = None
    label: str | None = None
