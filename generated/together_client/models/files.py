"""Models of `client.files`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record


@record
class FileResponse(Record):
    """An uploaded file."""

    id: str
    """Id of the file, as other requests name it."""
    object: Literal["file"] = "file"
    """Says that this is a file."""
    created_at: int
    """When it was uploaded, in seconds since 1970."""
    filename: str
    """Its name."""
    bytes: int
    """Its size in bytes."""
    purpose: FilePurpose
    """What it may be used for."""
    processed: bool = field("Processed")
    """Whether the server has checked it, so that it can be used."""
    file_type: FileType = field("FileType")
    """Its format. Default: `"jsonl"`."""


@record
class FileList(Record):
    """Uploaded files."""

    data: list[FileResponse]
    """The files."""


FilePurpose: TypeAlias = Literal[
    "fine-tune", "eval", "eval-sample", "eval-output", "eval-summary", "batch-generated", "batch-api"
]
"""What a file is for."""

FileType: TypeAlias = Literal["csv", "jsonl", "parquet"]
"""Format of a file."""


@record
class FileDeleteResponse(Record):
    """Whether a file was deleted."""

    id: str | None = None
    """Id of the file."""
    deleted: bool | None = None
    """Whether it is gone."""


@record
class FileUploadRequest(Record):
    purpose: FilePurpose
    """What the file is for."""
    file_name: str
    """Name that the file gets, its extension included."""
    file_type: FileType | None = None
    """Format of the file. Default: `"jsonl"`."""
    file: FileInput = field("file", UPLOAD)
    """Content of the file."""
