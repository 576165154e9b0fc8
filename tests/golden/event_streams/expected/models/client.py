"""Models of the client's own methods."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty


@record
class Answer(Record):
    text: str | None = None


@record
class Event1(Record):
    data: Piece


@record
class EventDone(Record):
    data: Literal["[DONE]"] = "[DONE]"


Event: TypeAlias = Annotated[Event1 | EventDone, ByProperty("data", {"[DONE]": EventDone}, other=Event1)]


@record
class Piece(Record):
    delta: str


@record
class ChatRequest(Record):
    prompt: str
    stream: bool | None = None
