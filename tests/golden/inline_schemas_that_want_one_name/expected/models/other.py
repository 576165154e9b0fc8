"""Models of what no operation uses."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class A(Record):
    item: AItemValue | None = None
    items: list[AItemItem] | None = None


@record
class B(Record):
    item: AItemValue | None = None
    a_item: BAItem | None = None


@record
class Movie(Record):
    people: MoviePeopleValue | None = None


@record
class MoviePeople(Record):
    name: str | None = None


@record
class AItem(Record):
    taken: bool | None = None


@record
class AItemValue(Record):
    size: int | None = None
    name: str | None = None


@record
class AItemItem(Record):
    weight: float | None = None


@record
class BAItem(Record):
    other: str | None = None


@record
class MoviePeopleValue(Record):
    actors: list[MoviePeople] | None = None
