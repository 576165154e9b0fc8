"""Models of `client.dogs`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.codec import each
from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class DogListOwner(Record):
    name: str | None = None
    phones: list[int] | None = None


@record
class DogCreateRequest(Record):
    picture: FileInput | None = field("picture", UPLOAD, default=None)
    pictures: Sequence[FileInput] | None = field("pictures", each(UPLOAD), default=None)
    tags: list[str] | None = None
    owner: DogListOwner | None = None
    collar: DogCreateRequestCollar | None = None
    size: int | None = None


@record
class DogBarksResponse(Record):
    sound: str | None = None
    error: str | None = None


@record
class DogCreateRequestCollar(Record):
    size: int | None = None
