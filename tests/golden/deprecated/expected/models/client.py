"""Models of the client's own methods."""

from __future__ import annotations

import datetime as dt

from .._runtime.codec import DATE
from .._runtime.records import Record, field, record


@record
class Person(Record):
    name: str
    nick: str | None = field("nick", default=None, deprecated=True)
    """Deprecated."""
    born_on: dt.date | None = field("born-on", DATE, default=None, deprecated=True)
    """Deprecated."""
    seen: int | None = field("seen", default=None, read_only=True, deprecated=True)
    """Deprecated."""


@record
class Old(Record):
    """Deprecated."""

    size: int | None = field("size", default=None, deprecated=True)
    """Deprecated."""


@record
class SendRequest(Record):
    name: str
    nick: str | None = field("nick", default=None, deprecated=True)
    """Deprecated."""


@record
class TalkRequest(Record):
    text: str
    voice: str | None = field("voice", default=None, deprecated=True)
    """Deprecated."""
    stream: bool | None = None


@record
class TalkResponse(Record):
    said: str | None = None


@record
class TalkEvent(Record):
    part: str | None = None


@record
class TalkAsBeforeRequest(Record):
    text: str
    stream: bool | None = None
