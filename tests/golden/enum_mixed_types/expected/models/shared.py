"""Models of the API."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.records import Record, record


@record
class Setting(Record):
    mixed: Literal["auto", True] | float | None = None
    objects: Any | None = None
    numbers: Literal[1, 2, 3] | None = None
    truths: Literal[True] | None = None
