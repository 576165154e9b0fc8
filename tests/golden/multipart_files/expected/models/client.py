"""Models of the client's own methods."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.codec import BYTES, each
from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class UploadRequest(Record):
    file: FileInput = field("file", UPLOAD)
    pictures: Sequence[FileInput] | None = field("pictures", each(UPLOAD), default=None)
    meta: UploadRequestMeta | None = None
    tags: list[str] | None = None
    note: str | None = None
    seal: bytes | None = field("seal", BYTES, default=None)
    source: FileInput | str | None = field("source", UPLOAD, default=None)


@record
class UploadRequestMeta(Record):
    size: int | None = None
