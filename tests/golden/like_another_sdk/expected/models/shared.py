"""Models of several resources."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.compat.records import HidingRecord, Record
from .._runtime.records import field, record

Size: TypeAlias = Literal["small", "large"]


@record
class Dog(HidingRecord):
    id: str
    name: str
    dog_size: Size | None = field("dogSize", default=None)
    born: dt.datetime | None = field("born", TIME, default=None)
    tags: list[Tag] | None = None
    to_json: str | None = None
    """A property that hides a method."""


@record
class Tag(Record):
    text: str
