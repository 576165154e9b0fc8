"""Models of `client.files`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, field, record


@record
class FileResponse(Record):
    """An uploaded file.

    Attributes:
        id: Id of the file, as other requests name it.
        object: Says that this is a file.
        created_at: When it was uploaded, in seconds since 1970.
        filename: Its name.
        bytes: Its size in bytes.
        purpose: What it may be used for.
        processed: Whether the server has checked it, so that it can be used.
        file_type: Its format. Default: `"jsonl"`.
    """

    id: str
    object: Literal["file"]
    created_at: int
    filename: str
    bytes: int
    purpose: FilePurpose
    processed: bool = field("Processed")
    file_type: FileType = field("FileType")


@record
class FileList(Record):
    """Uploaded files.

    Attributes:
        data: The files.
    """

    data: list[FileResponse]


FilePurpose: TypeAlias = Literal[
    "fine-tune", "eval", "eval-sample", "eval-output", "eval-summary", "batch-generated", "batch-api"
]
"""What a file is for."""

FileType: TypeAlias = Literal["csv", "jsonl", "parquet"]
"""Format of a file."""


@record
class FileDeleteResponse(Record):
    """Whether a file was deleted.

    Attributes:
        id: Id of the file.
        deleted: Whether it is gone.
    """

    id: str | None = None
    deleted: bool | None = None


@record
class FileUploadRequest(Record):
    """
    Attributes:
        purpose: What the file is for.
        file_name: Name that the file gets, its extension included.
        file_type: Format of the file. Default: `"jsonl"`.
        file: Content of the file.
    """

    purpose: FilePurpose
    file_name: str
    file_type: FileType | None = None
    file: str
