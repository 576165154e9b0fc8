"""Models of the API."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByKeys, RequiredKeys


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
    Opened | Rung, ByKeys(RequiredKeys(Opened, required=("id", "door")), RequiredKeys(Rung, required=("id", "bell")))
]


@record
class Log(Record):
    events: list[Event] | None = None
