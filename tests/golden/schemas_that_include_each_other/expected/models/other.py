"""Models of what no operation uses."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.records import Record, record
from .client import Day, Order

OrderWithLines: TypeAlias = Order


@record
class Weather(Record):
    rain: float | None = None


Dated: TypeAlias = Day

Labelled: TypeAlias = Day
