"""Models of the API."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class A(Record):
    item: AItem2 | None = None
    items: list[AItem3] | None = None


@record
class B(Record):
    item: AItem2 | None = None
    a_item: BAItem | None = None


@record
class AItem(Record):
    taken: bool | None = None


@record
class AItem2(Record):
    size: int | None = None
    name: str | None = None


@record
class AItem3(Record):
    weight: float | None = None


@record
class BAItem(Record):
    other: str | None = None
