"""Models of the client's own methods."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, TypeAlias

from .._runtime.codec import TIME
from .._runtime.records import Record, member, record
from .._runtime.unions import ByMemberKind


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
    ByMemberKind(
        "rows",
        {"array": Listed, "object": Keyed},
        other=Annotated[Listed | Keyed, ByMemberKind("more", {"array": Listed, "string": Keyed}, other=Listed)],
    ),
]


@record
class Row(Record):
    at: dt.datetime | None = member("at", TIME, default=None)
