"""Models of `client.stamps`."""

from __future__ import annotations

import datetime as dt

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class Stamp(Record):
    made: dt.datetime | None = field("made", TIME, default=None, read_only=True)
