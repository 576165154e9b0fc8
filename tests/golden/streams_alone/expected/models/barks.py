"""Models of `client.barks`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Bark(Record):
    loud: bool
