"""Models of the API."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record

Slug: TypeAlias = str


@record
class Holder(Record):
    slug: str | None = None
    level: int | None = None
    """From one upwards."""
    color: Literal["green", "blue"] | None = None
