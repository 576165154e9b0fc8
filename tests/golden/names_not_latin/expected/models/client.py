"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, field, record


@record
class Model3D(Record):
    value_3: str | None = field("3", default=None)
    minus_3: str | None = field("-3", default=None)
    plus_1: int | None = field("+1", default=None)
    minus_1: int | None = field("-1", default=None)
