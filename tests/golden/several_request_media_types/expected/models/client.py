"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class AddNoteRequest(Record):
    text: str


@record
class AddNoteRequest2(Record):
    text: str | None = None


@record
class UploadRequest(Record):
    url: str | None = None
