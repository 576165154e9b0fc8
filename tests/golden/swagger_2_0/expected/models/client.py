"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class Pet(Record):
    name: str
    owner: str | None = None
    weight: float | None = None


@record
class Problem(Record):
    message: str | None = None


@record
class AddPhotoRequest(Record):
    photo: FileInput = field("photo", UPLOAD)
    caption: str | None = None
