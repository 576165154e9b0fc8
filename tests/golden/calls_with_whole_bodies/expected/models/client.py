"""Models of the client's own methods."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.codec import each
from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class SendLinesRequest(Record):
    a: int | None = None


@record
class SendAlbumRequest(Record):
    cover: FileInput = field("cover", UPLOAD)
    pages: Sequence[FileInput] = field("pages", each(UPLOAD))
    title: str | None = None
