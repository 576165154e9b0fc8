"""Models of the API."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty


@record
class Fish(Record):
    kind: str
    age: int


@record
class Shark(Fish):
    kind: str
    age: int
    teeth: int | None = None


@record
class Salmon(Fish):
    kind: str
    age: int
    friends: list[AnyFish] | None = None


@record
class Pond(Record):
    star: AnyFish | None = None


AnyFish: TypeAlias = Annotated[
    Fish | Shark | Salmon, ByProperty("kind", {"shark": Shark, "salmon": Salmon, "Fish": Fish}, other=Fish)
]
