"""Models of the API."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, record


@record
class Base(Record):
    id: int
    state: str | None = None
    note: str | None = None


@record
class Derived(Record):
    id: int | str
    state: Literal["on", "off"]
    note: str | None = None
    extra: bool | None = None
