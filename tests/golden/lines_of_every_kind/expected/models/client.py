"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Line(Record):
    level: str
