"""Models of `client.pets`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Pet(Record):
    name: str
