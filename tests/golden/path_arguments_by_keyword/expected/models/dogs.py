"""Models of `client.dogs`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class DogUpdateRequest(Record):
    age: int
    """Years since its birth."""
    name: str | None = None
