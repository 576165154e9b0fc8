"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.codec import BYTES
from .._runtime.records import Record, field, record


@record
class UploadRequest(Record):
    file: str
    files: list[str] | None = None
    picture: str | None = None
    listed: list[str] | None = None
    plain: str | None = None
    note: str | None = None
    seal: bytes | None = field("seal", BYTES, default=None)
