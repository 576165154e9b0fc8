"""Models of `client.things`."""

from __future__ import annotations

from .._runtime.records import Record, field, record


@record
class FooBar3(Record):
    a: str


@record
class Foobar(Record):
    c: str
    c_d_2: str | None = field("c-d", default=None)
    c_d: str | None = None
    cD: str | None = None
