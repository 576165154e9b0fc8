"""Models of the API."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Manifest(Record):
    name: str
    parts: list[PartModel] | None = None


@record
class PartModel(Record):
    path: str | None = None
