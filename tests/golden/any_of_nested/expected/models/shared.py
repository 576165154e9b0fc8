"""Models of the API."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import Within


@record
class Table(Record):
    rows: list[Value | None]


Value: TypeAlias = Annotated["str | int | list[Value | None] | Table", Within(__name__)]


@record
class Holder(Record):
    value: Value | None = None
