"""Models of the API."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import BYTES, TIME
from .._runtime.records import Record, field, record


@record
class Reading(Record):
    level: int | None
    note: str | float
    kind: Literal["reading"] | None = None
    raw: bytes | None = field("raw", BYTES, default=None)
    at: dt.datetime | None = field("at", TIME, default=None)
