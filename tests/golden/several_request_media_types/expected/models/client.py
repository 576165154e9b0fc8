"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class AddNoteRequest(Record):
    text: str


@record
class AddNoteFormRequest(Record):
    text: str | None = None


@record
class UploadRequest(Record):
    url: str | None = None


@record
class EditDrawingRequest(Record):
    prompt: str
    url: str | None = None
    stream: bool | None = None


@record
class EditDrawingMultipartRequest(Record):
    prompt: str
    drawing: FileInput = field("drawing", UPLOAD)
    stream: bool | None = None


@record
class EditDrawingResponse(Record):
    url: str | None = None


@record
class EditDrawingEvent(Record):
    part: int | None = None


@record
class AddLabelRequest(Record):
    name: str
    stream: bool | None = None


@record
class AddLabelResponse(Record):
    id: int | None = None


@record
class AddLabelEvent(Record):
    step: int | None = None
