"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.codec import BYTES
from .._runtime.records import Record, field, record


@record
class UploadRequest(Record):
    file: str
    pictures: list[str] | None = None
    meta: UploadRequestMeta | None = None
    tags: list[str] | None = None
    note: str | None = None
    seal: bytes | None = field("seal", BYTES, default=None)
    source: str | None = None


@record
class UploadRequestMeta(Record):
    size: int | None = None
