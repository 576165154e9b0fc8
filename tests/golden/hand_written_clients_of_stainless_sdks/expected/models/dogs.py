"""Models of `client.dogs`."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record


@record
class Dog(Record):
    name: str
