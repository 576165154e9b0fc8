"""Models of the API."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Empty(Record):
    """An object without described properties."""


@record
class Hollow(Record):
    size: int | None = None
