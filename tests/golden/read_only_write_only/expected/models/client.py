"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, field, record


@record
class User(Record):
    id: str = field("id", default=None, read_only=True, required=True)
    name: str
    password: str | None = None
