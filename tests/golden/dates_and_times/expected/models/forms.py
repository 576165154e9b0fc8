"""Models of `client.forms`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from .._runtime.codec import DATE, each
from .._runtime.records import Record, field, record


@record
class FormSendRequest(Record):
    day: dt.date | None = field("day", DATE, default=None)
    days: Sequence[dt.date] | None = field("days", each(DATE), default=None)


@record
class FormSendPartsRequest(Record):
    day: dt.date | None = field("day", DATE, default=None)
