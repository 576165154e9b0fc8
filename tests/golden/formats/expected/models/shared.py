"""Models of the API."""

from __future__ import annotations

import builtins
import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from decimal import Decimal

from .._runtime.codec import BYTES, DATE, DECIMAL, TIME, UUID, each, values
from .._runtime.records import Record, field, record


@record
class Formats(Record):
    at: dt.datetime | None = field("at", TIME, default=None)
    day: dt.date | None = field("day", DATE, default=None)
    id: uuid.UUID | None = field("id", UUID, default=None)
    bytes: builtins.bytes | None = field("bytes", BYTES, default=None)
    days: Sequence[dt.date] | None = field("days", each(DATE), default=None)
    by_name: Mapping[str, dt.datetime] | None = field("by_name", values(TIME), default=None)
    file_type: str | None = field("fileType", default=None)
    size: int | None = None
    price: Decimal | None = field("price", DECIMAL, default=None)
    mail: str | None = None
    odd: str | None = None
