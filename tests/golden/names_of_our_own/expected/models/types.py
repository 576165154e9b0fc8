"""Models of `client.types`."""

from __future__ import annotations

from .._runtime.records import Record, record
from .shared import Error


@record
class Response(Record):
    error: Error | None = None
