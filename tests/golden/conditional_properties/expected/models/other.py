"""Models of what no operation uses."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, record


@record
class Card(Record):
    number: str


@record
class Parcel(Record):
    """One condition on one kind, which leaves the other one valid."""

    kind: Literal["letter", "box"] | None = None
    weight: int | str | bool | None = None
    service: str | None = None
