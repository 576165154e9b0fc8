"""Models of the API."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record

Reason: TypeAlias = Literal["stop", "length"]


@record
class Choice(Record):
    reason: Reason | None
