"""Models of `client.list`."""

from __future__ import annotations

from .._runtime.records import Record, member, record


@record
class Listed(Record):
    size: int | None = None
    shape: str | None = member("__shape__", default=None)
    class_: str | None = member("__class__", default=None)
