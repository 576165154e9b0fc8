"""Models of the API."""

from __future__ import annotations

from typing import Any

from .._runtime.records import Record, record


@record
class Geometry(Record):
    point: list[float]
    pair: list[int | str] | None = None
    open: list[Any] | None = None
    row: list[str | Mark | int] | None = None


@record
class Mark(Record):
    color: str | None = None
