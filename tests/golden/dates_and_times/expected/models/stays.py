"""Models of `client.stays`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec import DATE, TIME, each, values
from .._runtime.records import Extras, Record, field, record
from .._runtime.unions import ByProperty


@record
class Range(Record):
    from_: dt.date | None = field("from", DATE, default=None)
    at: dt.datetime | None = field("at", TIME, default=None)


@record
class Stay(Record):
    day: dt.date | None = field("day", DATE, default=None)
    days: Sequence[dt.date] | None = field("days", each(DATE), default=None)
    by_name: Mapping[str, dt.date] | None = field("by_name", values(DATE), default=None)
    range: Range | None = None
    rooms: Rooms | None = None
    inner: list[Stay] | None = None
    either: Range | list[str] | None = None
    unclear: StayUnclear | None = None


@record
class Rooms(Extras["str | Rooms"]):
    at: dt.datetime | None = field("at", TIME, default=None)


@record
class StayChangeRequest(Extras["str"]):
    guest: str
    since: dt.datetime | None = field("since", TIME, default=None)


@record
class StayUnclearDay(Record):
    kind: Literal["day"] = "day"
    at: dt.date = field("at", DATE)


@record
class StayUnclearTime(Record):
    kind: Literal["time"] = "time"
    at: dt.datetime = field("at", TIME)


StayUnclear: TypeAlias = Annotated[
    StayUnclearDay | StayUnclearTime, ByProperty("kind", {"day": StayUnclearDay, "time": StayUnclearTime})
]
