"""Models of the client's own methods."""

from __future__ import annotations

import datetime as dt

from .._runtime.codec import DATE
from .._runtime.records import Record, field, record


@record
class Outcome(Record):
    p: int | None = None
    at: dt.date | None = field("at", DATE, default=None)


@record
class Missing(Record):
    what: str | None = None
