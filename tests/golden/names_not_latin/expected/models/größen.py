"""Models of `client.größen`."""

from __future__ import annotations

from .._runtime.records import Record, field, record


@record
class 宠物(Record):
    名字: str | None = None
    naïve: str | None = None
    ñ: str | None = None
    value: str | None = field("😀", default=None)
    value_2: str | None = field("", default=None)
    value_3: str | None = field(" ", default=None)
    value_4: str | None = field("🚀", default=None)
