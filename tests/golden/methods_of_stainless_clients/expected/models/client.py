"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record


@record
class PingResponse(Record):
    ok: bool | None = None
