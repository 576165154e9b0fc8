"""Models of the API."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import Within


@record
class Tree(Record):
    name: str
    parent: Tree | None = None
    children: list[Tree] | None = None
    by_name: dict[str, Tree] | None = None


Nested: TypeAlias = Annotated["list[Nested]", Within(__name__)]

Loop: TypeAlias = Any


@record
class Holder(Record):
    nested: Nested | None = None
    loop: Any | None = None
