"""Models of the client's own methods."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, record


@record
class AddJobRequest(Record):
    count: int
    rate: float | None = None
    """Default: `1`."""
    mode: Literal["a", "b"] | None = None
