"""Models of the client's own methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from .._runtime.codec import DECIMAL, each, values
from .._runtime.exact_numbers import NUMBER
from .._runtime.records import Record, field, record


@record
class Prices(Record):
    plain: float
    whole: int | None = None
    text: Decimal | None = field("text", DECIMAL, default=None)
    texts: Sequence[Decimal] | None = field("texts", each(DECIMAL), default=None)
    by_name: Mapping[str, Decimal] | None = field("by_name", values(DECIMAL), default=None)
    inner: list[Prices] | None = None


@record
class Price(Record):
    amount: Decimal = field("amount", NUMBER)
    steps: Sequence[Decimal] | None = field("steps", each(NUMBER), default=None)
    limit: Decimal | None = field("limit", NUMBER, default=None)
    ratio: float | None = None
    text: Decimal | None = field("text", DECIMAL, default=None)


@record
class SendBasketRequest(Record):
    prices: Prices
