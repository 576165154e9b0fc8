"""Models of the client's own methods."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByProperty


@record
class Event(Record):
    kind: str | None = None


@record
class Sale(Event):
    kind: str | None = None
    price: int | None = None


@record
class OtherEvent(Event):
    kind: str | None = None
    note: str | None = None


AnyEvent: TypeAlias = Annotated[
    Event | Sale | OtherEvent,
    ByProperty("kind", {"sale": Sale, "OtherEvent": OtherEvent, "Event": Event}, other=OtherEvent),
]
