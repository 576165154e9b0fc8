"""Models of `client.cats`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class CatCreateRequest(Record):
    name: str | None = None
