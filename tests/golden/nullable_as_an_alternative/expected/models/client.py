"""Models of the client's own methods."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .._runtime.records import Record, record

Day: TypeAlias = Literal["monday", "friday"]


@record
class Usage(Record):
    cpu: int


@record
class Report(Record):
    first: Usage | None
    second: int | None
    third: Usage | None
    fourth: str | int | None
    sixth: Day | None = None
    seventh: Usage | None = None
    eighth: str | dict[str, Any] | None = None
    fifth: Any | None = None
