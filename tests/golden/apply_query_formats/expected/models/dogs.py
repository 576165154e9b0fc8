"""Models of `client.dogs`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class DogListOwner(Record):
    name: str | None = None
