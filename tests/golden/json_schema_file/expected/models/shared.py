"""Models of the API."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Manifest(Record):
    name: str
    parts: list[Part] | None = None


@record
class Part(Record):
    path: str | None = None
