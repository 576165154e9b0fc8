"""Models of several resources."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from .._runtime.codec import BYTES, TIME, each
from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class Scan(Record):
    page: FileInput = field("page", UPLOAD)
    """The first page."""
    pages: Sequence[FileInput] | None = field("pages", each(UPLOAD), default=None)
    cover: FileInput | None = field("cover", UPLOAD, default=None)
    source: FileInput | str | None = field("source", UPLOAD, default=None)
    seal: bytes | None = field("seal", BYTES, default=None)
    at: dt.datetime | None = field("at", TIME, default=None)
    label: Label | None = None


@record
class Label(Record):
    raw: str | None = None
