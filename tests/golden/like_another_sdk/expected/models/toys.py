"""Models of `client.toys`."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record


@record
class ToyBox(Record):
    data: list[str]
