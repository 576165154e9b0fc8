"""Models of `client.runtime`."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, record


@record
class LiteralModel(Record):
    size: Literal[1, 2] | None = None
