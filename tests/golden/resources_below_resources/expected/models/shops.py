"""Models of `client.shops`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Items(Record):
    names: list[str] | None = None
