"""Models of the API."""

from __future__ import annotations

from .._runtime.records import Extras, Record, record


@record
class Scores(Extras["Score"]):
    owner: str


@record
class Score(Record):
    points: int | None = None


@record
class Shelf(Record):
    by_name: dict[str, Score] | None = None
    counts: dict[str, int] | None = None
