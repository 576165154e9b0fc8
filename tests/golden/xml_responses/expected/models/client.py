"""Models of the client's own methods."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from .._runtime.codec import DATE
from .._runtime.records import Record, field, record
from .._runtime.xml import Xml


@record
class Pet(Record):
    id: int | None = field("id", default=None, xml=Xml(attribute=True))
    tame: bool | None = None
    weight: float | None = None
    age: int | None = None
    born: dt.date | None = field("born", DATE, default=None)
    kind: Literal["cat", "dog"] | None = None
    tags: list[str] | None = field("tags", default=None, xml=Xml(wrapped=True, item="tag"))
    marks: list[int] | None = field("marks", default=None, xml=Xml(item="mark"))
    mother: Pet | None = None
    young: list[Pet] | None = field("young", default=None, xml=Xml(wrapped=True))
    sizes: dict[str, int] | None = None
    chip: str | None = field("chip", default=None, xml=Xml(namespace="http://example.com/chip", prefix="c"))
    __xml__: ClassVar[Xml] = Xml(name="pet")


@record
class Fault(Record):
    code: int | None = None
    message: str | None = None
    __xml__: ClassVar[Xml] = Xml(name="fault")
