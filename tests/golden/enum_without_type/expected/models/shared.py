"""Models of the API."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record

Level: TypeAlias = Literal["low", "high"]

Wrong: TypeAlias = Literal[1, 2]

Empty: TypeAlias = str


@record
class Holder(Record):
    level: Level | None = None
    wrong: Wrong | None = None
    empty: str | None = None
