"""Models of `client.dogs`."""

from __future__ import annotations

import datetime as dt

from .._runtime.codec import DATE
from .._runtime.compat.records import Record
from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import field, record


@record
class DogUpdateRequest(Record):
    owner: str | None
    name: str | None = None
    age: int | None = None
    colour: str | None = field("colour", default=None, deprecated=True)
    """Deprecated."""
    born: dt.date | None = field("born", DATE, default=None)


@record
class DogPictureRequest(Record):
    title: str | None = None
    image: FileInput | None = field("image", UPLOAD, default=None)


@record
class DogBarkRequest(Record):
    volume: int
    stream: bool | None = None


@record
class DogBarkResponse(Record):
    loud: bool | None = None


@record
class DogOmitRequest(Record):
    omit: str | None = None
