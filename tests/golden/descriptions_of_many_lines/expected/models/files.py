"""Models of `client.files`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class File(Record):
    """
    Attributes:
        id: Id of the file.
        example: Lines of code stay as they are:
            ```
            read this
            and that

            and the rest
            ```
    """

    id: str | None = None
    example: str | None = None


@record
class Fault(Record):
    """What went wrong."""

    code: int | None = None


@record
class Teapot(Record):
    code: int | None = None
