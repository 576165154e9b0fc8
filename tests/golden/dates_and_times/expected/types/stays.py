"""Input types of `client.stays`: plain dicts that may be sent in place of models."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models.stays import Range, Rooms, Stay, StayUnclearDay, StayUnclearTime

RangeDict = TypedDict("RangeDict", {"from": "dt.date | str", "at": "dt.datetime | str"}, total=False)


class StayDict(TypedDict, total=False):
    day: dt.date | str
    days: Sequence[dt.date | str]
    by_name: Mapping[str, dt.date | str]
    range: Range | RangeDict
    rooms: Rooms | RoomsDict | Mapping[str, object]
    inner: Sequence[Stay | StayDict]
    either: Range | RangeDict | Sequence[dt.date | str]
    unclear: StayUnclearInput


class RoomsDict(TypedDict, total=False):
    at: dt.datetime | str


class StayUnclearDayDict(TypedDict, total=False):
    kind: Required[Literal["day"]]
    at: Required[dt.date | str]


class StayUnclearTimeDict(TypedDict, total=False):
    kind: Required[Literal["time"]]
    at: Required[dt.datetime | str]


StayUnclearInput: TypeAlias = StayUnclearDay | StayUnclearDayDict | StayUnclearTime | StayUnclearTimeDict
