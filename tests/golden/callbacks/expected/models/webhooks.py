"""Models of webhooks."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Delivery(Record):
    id: int


@record
class LostEvent(Record):
    reason: str
