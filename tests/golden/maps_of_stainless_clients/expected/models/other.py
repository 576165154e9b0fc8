"""Models of what no operation uses."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record


@record
class Place(Record):
    """An object without described properties."""
