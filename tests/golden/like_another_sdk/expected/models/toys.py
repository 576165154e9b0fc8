"""Models of `client.toys`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec import DATE
from .._runtime.compat.records import Record
from .._runtime.records import field, record
from .._runtime.unions import ByProperty


@record
class ToyBox(Record):
    data: list[str]
    told: Told | None = None


@record
class ToldBorn(Record):
    at: dt.date | None = field("at", DATE, default=None)
    type: Literal["dog.born"] = "dog.born"
    weight: float


@record
class ToldLost(Record):
    at: dt.date | None = field("at", DATE, default=None)
    type: Literal["dog.lost"] = "dog.lost"
    place: str | None = None


Told: TypeAlias = Annotated[ToldBorn | ToldLost, ByProperty("type", {"dog.born": ToldBorn, "dog.lost": ToldLost})]
