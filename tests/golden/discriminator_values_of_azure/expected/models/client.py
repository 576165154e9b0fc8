"""Models of the client's own methods."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty


@record
class Shape(Record):
    kind: str


@record
class Circle(Shape):
    kind: str
    radius: float | None = None


@record
class Square(Shape):
    kind: str
    side: float | None = None


AnyShape: TypeAlias = Annotated[
    Shape | Circle | Square,
    ByProperty("kind", {"#Shapes.Circle": Circle, "Square": Square, "Shape": Shape}, other=Shape),
]
