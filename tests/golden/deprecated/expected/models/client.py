"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Old(Record):
    """Deprecated."""

    size: int | None = None
    """Deprecated."""


@record
class SendRequest(Record):
    name: str
    nick: str | None = None
    """Deprecated."""
