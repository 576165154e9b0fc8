"""Models of `client.list`."""

from __future__ import annotations

from .._runtime.records import Record, field, record


@record
class Listed(Record):
    size: int | None = None
    shape: str | None = field("__shape__", default=None)
    class_: str | None = field("__class__", default=None)
