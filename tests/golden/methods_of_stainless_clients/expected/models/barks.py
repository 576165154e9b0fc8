"""Models of `client.barks`."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record


@record
class BarkCreateRequest(Record):
    idempotency_key: str | None = None
    loud: bool | None = None
