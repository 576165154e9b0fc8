"""Models of the API."""

from __future__ import annotations

from .._runtime.records import Extras, Record, record


@record
class Headers(Extras["int"]):
    name: str | None = None


@record
class Lookup(Extras["Entry"]):
    """An object without described properties."""


@record
class Entry(Record):
    size: int | None = None
