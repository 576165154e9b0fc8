"""Models of the API."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Geometry(Record):
    point: list[float]
    row: list[str | Mark | int] | None = None


@record
class Mark(Record):
    color: str | None = None
