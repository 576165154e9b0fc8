"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Report(Record):
    name: str | None = None
