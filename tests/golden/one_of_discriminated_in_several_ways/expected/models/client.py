"""Models of the client's own methods."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, field, record
from .._runtime.unions import ByPropertyType


@record
class Listed(Record):
    rows: list[Row] | None = None
    more: list[str] | None = None


@record
class Keyed(Record):
    rows: dict[str, Row] | None = None
    more: str | None = None


Rows: TypeAlias = Annotated[
    Listed | Keyed,
    ByPropertyType(
        "rows",
        {"array": Listed, "object": Keyed},
        other=Annotated[Listed | Keyed, ByPropertyType("more", {"array": Listed, "string": Keyed}, other=Listed)],
    ),
]


@record
class Row(Record):
    at: dt.datetime | None = field("at", TIME, default=None)
