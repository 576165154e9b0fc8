"""Models of the API."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByMembers, Having


@record
class Opened(Record):
    id: str
    at: int | None = None
    door: str


@record
class Rung(Record):
    id: str
    at: int | None = None
    bell: int


Event: TypeAlias = Annotated[
    Opened | Rung, ByMembers(Having(Opened, required=("id", "door")), Having(Rung, required=("id", "bell")))
]


@record
class Log(Record):
    events: list[Event] | None = None
