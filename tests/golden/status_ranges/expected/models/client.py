"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Pet(Record):
    name: str | None = None


@record
class Ticket(Record):
    number: int | None = None


@record
class Yours(Record):
    field: str | None = None


@record
class Ours(Record):
    reason: str | None = None
