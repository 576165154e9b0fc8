"""Models of `client.dogs`."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record
from .shared import Dog, Size


@record
class DogWithPicture(Record):
    name: str
    picture: str
    size: Size | None = None


@record
class DogPage(Record):
    data: list[Dog]
    next: str | None = None
