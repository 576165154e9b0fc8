"""Models of `client.dogs`."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import field, record


@record
class Dog(Record):
    owner_id: str = field("ownerId")
    """Whose."""
    name: str
    kennel: str | None = None
