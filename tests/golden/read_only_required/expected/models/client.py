"""Models of the client's own methods."""

from __future__ import annotations

import uuid

from .._runtime.codec import UUID
from .._runtime.records import Record, field, record


@record
class Line(Record):
    id: uuid.UUID = field("id", UUID, default=None, read_only=True, required=True)
    made: str = field("made", default=None, read_only=True, required=True)
    sku: str


@record
class State(Record):
    at: str | None = field("at", default=None, read_only=True)


@record
class AddOrderRequest(Record):
    lines: list[Line]
