"""Models of what no operation uses."""

from __future__ import annotations

from .._runtime.records import Record, member, record


@record
class NoneModel(Record):
    true: str | None = member("True", default=None)
