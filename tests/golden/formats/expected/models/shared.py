"""Models of the API."""

from __future__ import annotations

import builtins
import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from decimal import Decimal

from .._runtime.codec import BYTES, DATE, DECIMAL, TIME, UUID, each, values
from .._runtime.records import Record, member, record


@record
class Formats(Record):
    at: dt.datetime | None = member("at", TIME, default=None)
    day: dt.date | None = member("day", DATE, default=None)
    id: uuid.UUID | None = member("id", UUID, default=None)
    bytes: builtins.bytes | None = member("bytes", BYTES, default=None)
    days: Sequence[dt.date] | None = member("days", each(DATE), default=None)
    by_name: Mapping[str, dt.datetime] | None = member("by_name", values(TIME), default=None)
    file_type: str | None = member("fileType", default=None)
    size: int | None = None
    price: Decimal | None = member("price", DECIMAL, default=None)
    mail: str | None = None
    odd: str | None = None
