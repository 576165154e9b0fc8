"""Models of the API."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty

Name: TypeAlias = str
"""A name."""


@record
class Base(Record):
    id: str


@record
class Wide(Record):
    id: str
    size: int


@record
class Holder(Record):
    name: str | None = None
    """What it is called here."""
    base: Base | None = None
    maybe: Base | None = None


@record
class Shape(Record):
    kind: str


@record
class Circle(Shape):
    kind: str
    radius: float | None = None


@record
class Ring(Circle):
    kind: str
    radius: float | None = None
    hole: float | None = None


AnyShape: TypeAlias = Annotated[
    Shape | Circle | Ring, ByProperty("kind", {"Circle": Circle, "Ring": Ring, "Shape": Shape}, other=Shape)
]

Form: TypeAlias = AnyShape
"""Another word for one."""


@record
class Drawing(Record):
    shapes: list[AnyShape] | None = None
