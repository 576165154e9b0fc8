"""Models of the API."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Order(Record):
    total: Money | None = None
    tax: Money | None = None
    lines: list[Line] | None = None


@record
class Line(Record):
    price: int | None = None


@record
class Money(Record):
    amount: str
