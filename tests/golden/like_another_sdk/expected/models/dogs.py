"""Models of `client.dogs`."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import field, record
from .shared import Dog, Size


@record
class DogWithPicture(Record):
    name: str
    picture: FileInput = field("picture", UPLOAD)
    size: Size | None = None


@record
class DogPage(Record):
    data: list[Dog]
    next: str | None = None
