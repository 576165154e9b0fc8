"""Models of `client.photos`."""

from __future__ import annotations

from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class Photo(Record):
    name: str
    image: FileInput | str = field("image", UPLOAD)
