"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Report(Record):
    lines: list[str] | None = None


@record
class Short(Record):
    line: str | None = None
