"""Models of the API."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Cat1(Record):
    name: str


@record
class Cat(Record):
    name: str
    claws: int | None = None


@record
class Dog(Record):
    like: Cat1 | None = None
    claws: int | None = None
