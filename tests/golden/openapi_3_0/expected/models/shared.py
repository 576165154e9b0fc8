"""Models of the API."""

from __future__ import annotations

from .._runtime.codec import BYTES
from .._runtime.records import Record, field, record


@record
class Measure(Record):
    value: float | None
    unit: str
    parent: Measure | None = None
    data: bytes | None = field("data", BYTES, default=None)
