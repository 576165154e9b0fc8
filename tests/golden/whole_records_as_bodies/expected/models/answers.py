"""Models of `client.answers`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class Question(Record):
    text: str
    stream: bool | None = None


@record
class AnswerCreateResponse(Record):
    text: str | None = None


@record
class AnswerCreateEvent(Record):
    part: str | None = None
