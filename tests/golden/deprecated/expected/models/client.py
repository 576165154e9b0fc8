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


@record
class TalkRequest(Record):
    text: str
    voice: str | None = None
    """Deprecated."""
    stream: bool | None = None


@record
class TalkResponse(Record):
    said: str | None = None


@record
class TalkResponse2(Record):
    part: str | None = None
