"""Models of the API."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.records import Record, record

Name: TypeAlias = str
"""A name."""


@record
class Base(Record):
    id: str


@record
class Wide(Record):
    id: str
    size: int


@record
class Holder(Record):
    name: str | None = None
    """What it is called here."""
    base: Base | None = None
    maybe: Base | None = None
