"""Models of `client.drafts`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Draft(Record):
    body: str | None = None
    note: str | None = None
