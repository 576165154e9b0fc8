"""Models of what no operation uses."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.records import Record, record


@record
class Base(Record):
    page: str
    """The first page."""


Page: TypeAlias = str
