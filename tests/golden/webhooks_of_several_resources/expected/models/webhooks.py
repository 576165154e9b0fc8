"""Models of webhooks."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.compat.records import Record
from .._runtime.records import record
from .._runtime.unions import ByProperty


@record
class Born(Record):
    type: Literal["dog.born"] = "dog.born"
    weight: float


@record
class Lost(Record):
    type: Literal["dog.lost"] = "dog.lost"
    place: str


@record
class Fed(Record):
    type: Literal["dog.fed"] = "dog.fed"
    bone: str


Heard: TypeAlias = Annotated[Lost | Fed, ByProperty("type", {"dog.lost": Lost, "dog.fed": Fed})]
