"""Models of the client's own methods."""

from __future__ import annotations

from typing import Any

from .._runtime.records import Record, record


@record
class Usage(Record):
    cpu: int


@record
class Report(Record):
    first: Usage | None
    second: int | None
    third: Usage | None
    fourth: str | int | None
    fifth: Any | None = None
