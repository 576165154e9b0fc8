"""Models of what no operation uses."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class FooBar2(Record):
    d: str | None = None


@record
class Model(Record):
    foo: FooBar2 | None = None
