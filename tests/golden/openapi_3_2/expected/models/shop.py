"""Models of `client.shop`."""

from __future__ import annotations

from typing import Annotated, ClassVar, TypeAlias

from .._runtime.records import Record, field, record
from .._runtime.unions import ByProperty
from .._runtime.xml import Xml


@record
class Filter(Record):
    state: str | None = None


@record
class Sale(Record):
    kind: str
    price: float | None = None


@record
class Return(Record):
    kind: str
    reason: str | None = None


@record
class Other(Record):
    kind: str | None = None
    note: str | None = None


Order: TypeAlias = Annotated[
    Sale | Return | Other, ByProperty("kind", {"sale": Sale, "Return": Return, "Other": Other}, other=Other)
]


@record
class Paper(Record):
    id: int | None = field("id", default=None, xml=Xml(attribute=True))
    text: str | None = field("text", default=None, xml=Xml(text=True))
    __xml__: ClassVar[Xml] = Xml(name="paper")
