"""Models of the API."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.records import Record, record


@record
class Pet(Record):
    name: str | None = None


Alias: TypeAlias = Pet


@record
class Owner(Record):
    pet: Pet | None = None
    """The one that lives here."""
    gone: Pet | None = None
