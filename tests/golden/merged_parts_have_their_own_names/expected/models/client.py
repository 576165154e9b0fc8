"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class MergedLinks(Record):
    x: str | None = None
    y: str | None = None


@record
class Merged(Record):
    links: MergedLinks | None = None
