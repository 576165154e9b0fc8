"""Models of the client's own methods."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.codec import TIME
from .._runtime.files import UPLOAD, FileInput
from .._runtime.records import Record, field, record
from .._runtime.unions import ByProperty


@record
class Line(Record):
    id: int = field("id", default=None, read_only=True, required=True)
    made: dt.datetime | None = field("made", TIME, default=None, read_only=True)
    sku: str


@record
class Order(Record):
    first: Line | None = None
    lines: list[Line] | None = None
    by_name: dict[str, Line] | None = None
    payment: OrderPayment | None = None
    anything: Any | None = None


@record
class Card(Record):
    kind: Literal["Card"] = "Card"
    digits: str | None = field("digits", default=None, read_only=True)
    token: str | None = None


@record
class Transfer(Record):
    kind: Literal["Transfer"] = "Transfer"
    account: str | None = None


@record
class SendFormRequest(Record):
    line: Line | None = None


@record
class SendPartsRequest(Record):
    line: Line | None = None
    file: FileInput | None = field("file", UPLOAD, default=None)


OrderPayment: TypeAlias = Annotated[Card | Transfer, ByProperty("kind", {"Card": Card, "Transfer": Transfer})]
