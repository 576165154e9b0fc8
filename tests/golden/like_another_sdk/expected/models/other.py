"""Models of what no operation uses."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record
from .shared import Tag


@record
class DogToMake(Record):
    name: str
    tags: list[Tag] | None = None
