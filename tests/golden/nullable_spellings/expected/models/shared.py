"""Models of the API."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, record


@record
class Pet(Record):
    name: str | None = None


@record
class Holder(Record):
    list: str | None
    flag: str | None
    one: str | None
    any: Pet | None
    choice: Literal["a", "b"] | None
    reference: Pet | None
    bare: None
    mixed: Literal[1, 2] | None
