"""Models of the client's own methods."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty


@record
class Pet(Record):
    kind: str
    owner: Person | None = None


@record
class Cat(Pet):
    kind: str
    owner: Person | None = None
    lives: int | None = None


@record
class Person(Record):
    pets: list[AnyPet] | None = None
    first: AnyPet | None = None


AnyPet: TypeAlias = Annotated[Pet | Cat, ByProperty("kind", {"cat": Cat, "Pet": Pet}, other=Pet)]
