"""Models of what no operation uses."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Bark(Record):
    loud: bool
