"""Models of the API."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty


@record
class Circle(Record):
    kind: str
    size: float | None = None


@record
class Square(Record):
    kind: str
    size: float | None = None


Shape: TypeAlias = Annotated[Circle | Square, ByProperty("kind", {"Circle": Circle, "Square": Square})]


@record
class Drawing(Record):
    shapes: list[Shape] | None = None
