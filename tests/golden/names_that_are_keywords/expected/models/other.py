"""Models of what no operation uses."""

from __future__ import annotations

from .._runtime.records import Record, field, record


@record
class NoneModel(Record):
    true: str | None = field("True", default=None)
