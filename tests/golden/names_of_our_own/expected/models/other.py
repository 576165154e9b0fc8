"""Models of what no operation uses."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class OperationModel(Record):
    size: int | None = None


@record
class APIError(Record):
    size: int | None = None


@record
class Str(Record):
    size: str | None = None
