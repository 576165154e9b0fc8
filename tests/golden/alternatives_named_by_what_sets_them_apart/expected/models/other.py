"""Models of what no operation uses."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.records import Record, record


@record
class Named(Record):
    name: str | None = None


@record
class CallWithName(Record):
    name: str


Call: TypeAlias = Literal["none", "auto"] | CallWithName


@record
class Holder(Record):
    call: Call | None = None
