"""Models of the API."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from .._runtime.codec import BYTES, TIME
from .._runtime.records import Record, member, record


@record
class Reading(Record):
    level: int | None
    note: str | float
    kind: Literal["reading"] | None = None
    raw: bytes | None = member("raw", BYTES, default=None)
    at: dt.datetime | None = member("at", TIME, default=None)
