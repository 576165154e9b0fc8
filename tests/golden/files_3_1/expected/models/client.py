"""Models of the client's own methods."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.codec import BYTES, each
from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class UploadRequest(Record):
    file: FileInput = field("file", UPLOAD)
    files: Sequence[FileInput] | None = field("files", each(UPLOAD), default=None)
    picture: FileInput | None = field("picture", UPLOAD, default=None)
    listed: Sequence[FileInput] | None = field("listed", each(UPLOAD), default=None)
    plain: FileInput | None = field("plain", UPLOAD, default=None)
    note: str | None = None
    seal: bytes | None = field("seal", BYTES, default=None)
