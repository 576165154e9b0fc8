"""Models of `client.dogs`."""

from __future__ import annotations

from .._runtime.records import Record, field, record


@record
class Dog(Record):
    owner_id: str = field("ownerId")
    """Whose."""
    name: str
    kennel: str | None = None
