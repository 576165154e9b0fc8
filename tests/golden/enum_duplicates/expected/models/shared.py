"""Models of the API."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record

Mode: TypeAlias = Literal["fast", "slow", "FAST", " fast", "fast-", ""]


@record
class Job(Record):
    mode: Mode | None = None
