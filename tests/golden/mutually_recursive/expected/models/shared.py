"""Models of several resources."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class User(Record):
    team: Team | None = None


@record
class Team(Record):
    users: list[User] | None = None
