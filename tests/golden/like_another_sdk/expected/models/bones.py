"""Models of `client.bones`."""

from __future__ import annotations

from .._runtime.compat.records import Record
from .._runtime.records import record


@record
class BonePage(Record):
    data: list[Bone]
    has_more: bool | None = None


@record
class Bone(Record):
    id: str
    chip: str | None = None
    buried: int | None = None
