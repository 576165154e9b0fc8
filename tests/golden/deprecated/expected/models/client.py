"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Old(Record):
    """Deprecated.

    Attributes:
        size: Deprecated.
    """

    size: int | None = None


@record
class SendRequest(Record):
    """
    Attributes:
        nick: Deprecated.
    """

    name: str
    nick: str | None = None
