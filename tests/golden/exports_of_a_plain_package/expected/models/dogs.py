"""Models of `client.dogs`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Dog(Record):
    name: str
    tag: DogTag | None = None


@record
class DogTag(Record):
    number: str | None = None
