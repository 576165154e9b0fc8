"""Models of what no operation uses."""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record


@record
class Stamped(Record):
    id: int = field("id", default=None, read_only=True, required=True)
    made: dt.datetime | None = field("made", TIME, default=None, read_only=True)


Instant: TypeAlias = dt.datetime
