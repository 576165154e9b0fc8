"""Models of `client.files`."""

from __future__ import annotations

from typing import Literal

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
        file_type: Its format.
        line_count: How many lines, that is examples, it has.
    """

    id: str
    object: str
    created_at: int
    filename: str
    bytes: int
    purpose: Literal["fine-tune"]
    processed: bool = field("Processed")
    file_type: Literal["jsonl", "parquet"] = field("FileType")
    line_count: int = field("LineCount")


@record
class FileList(Record):
    """Uploaded files.

    Attributes:
        data: The files.
    """

    data: list[FileResponse]


@record
class FileObject(Record):
    """A downloaded file.

    Attributes:
        object: Says what kind of object this is.
        id: Id of the file.
        filename: Where it was saved.
        size: Its size in bytes.
    """

    object: str | None = None
    id: str | None = None
    filename: str | None = None
    size: int | None = None


@record
class FileDeleteResponse(Record):
    """Whether a file was deleted.

    Attributes:
        id: Id of the file.
        deleted: Whether it is gone.
    """

    id: str | None = None
    deleted: bool | None = None
