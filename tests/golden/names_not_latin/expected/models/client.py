"""Models of the client's own methods."""

from __future__ import annotations

from .._runtime.records import Record, member, record


@record
class Model3D(Record):
    value_3: str | None = member("3", default=None)
    minus_3: str | None = member("-3", default=None)
    plus_1: int | None = member("+1", default=None)
    minus_1: int | None = member("-1", default=None)
