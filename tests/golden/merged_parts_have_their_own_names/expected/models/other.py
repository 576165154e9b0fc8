"""Models of what no operation uses."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class A(Record):
    links: ALinks | None = None


@record
class B(Record):
    links: BLinks | None = None


@record
class ALinks(Record):
    x: str | None = None


@record
class BLinks(Record):
    y: str | None = None
