"""Models of `client.files`."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, field, record


@record
class FileResponse(Record):
    """An uploaded file."""

    id: str
    """Id of the file, as other requests name it."""
    object: str
    """Says that this is a file."""
    created_at: int
    """When it was uploaded, in seconds since 1970."""
    filename: str
    """Its name."""
    bytes: int
    """Its size in bytes."""
    purpose: Literal["fine-tune"] = "fine-tune"
    """What it may be used for."""
    processed: bool = field("Processed")
    """Whether the server has checked it, so that it can be used."""
    file_type: Literal["jsonl", "parquet"] = field("FileType")
    """Its format."""
    line_count: int = field("LineCount")
    """How many lines, that is examples, it has."""


@record
class FileList(Record):
    """Uploaded files."""

    data: list[FileResponse]
    """The files."""


@record
class FileObject(Record):
    """A downloaded file."""

    object: str | None = None
    """Says what kind of object this is."""
    id: str | None = None
    """Id of the file."""
    filename: str | None = None
    """Where it was saved."""
    size: int | None = None
    """Its size in bytes."""


@record
class FileDeleteResponse(Record):
    """Whether a file was deleted."""

    id: str | None = None
    """Id of the file."""
    deleted: bool | None = None
    """Whether it is gone."""
