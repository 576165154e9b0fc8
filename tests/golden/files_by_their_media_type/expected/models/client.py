"""Models of the client's own methods."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.codec import each
from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class AddPictureRequest(Record):
    picture: FileInput = field("picture", UPLOAD)
    more: Sequence[FileInput] | None = field("more", each(UPLOAD), default=None)
    cover: FileInput | str | None = field("cover", UPLOAD, default=None)
    title: str | None = None
    sheet: str | None = None
    about: AddPictureRequestAbout | None = None


@record
class AddPictureRequestAbout(Record):
    year: int | None = None
