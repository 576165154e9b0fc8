"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Pet(Record):
    name: str
    owner: Owner | None = None


@record
class Owner(Record):
    name: str | None = None
    pets: list[Pet] | None = None
