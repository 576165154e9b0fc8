"""Models of what no operation uses."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, record


@record
class Note(Record):
    event: Literal["note"] = "note"
    data: str
