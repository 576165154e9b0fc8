"""Models of the API."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, field, record
from .._runtime.unions import ByProperty


@record
class Cat(Record):
    pet_type: str = field("petType")
    claws: int | None = None


@record
class Dog(Record):
    pet_type: str = field("petType")
    claws: int | None = None


Pet: TypeAlias = Annotated[Cat | Dog, ByProperty("petType", {"kitty": Cat, "puppy": Dog})]


@record
class Holder(Record):
    pet: Pet | None = None
    pets: list[Pet] | None = None
