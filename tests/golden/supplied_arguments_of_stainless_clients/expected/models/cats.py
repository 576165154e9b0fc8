"""Models of `client.cats`."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record


@record
class CatCreateRequest(Record):
    name: str | None = None
