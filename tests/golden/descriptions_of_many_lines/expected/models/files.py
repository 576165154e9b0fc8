"""Models of `client.files`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class File(Record):
    id: str | None = None
    """Id of the file."""
    example: str | None = None
    """Lines of code stay as they are:
    ```
    read this
    and that

    and the rest
    ```
    """


@record
class Fault(Record):
    """What went wrong."""

    code: int | None = None


@record
class Teapot(Record):
    code: int | None = None
