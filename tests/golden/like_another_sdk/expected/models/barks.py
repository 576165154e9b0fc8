"""Models of `client.barks`."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record


@record
class Bark(Record):
    sound: str | None = None


@record
class BarkCreateRequest(Record):
    loud: bool
    stream: bool | None = None
