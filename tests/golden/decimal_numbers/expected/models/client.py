"""Models of the client's own methods."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from .._runtime.codec import DECIMAL, each
from .._runtime.exact_numbers import NUMBER
from .._runtime.records import Record, field, record


@record
class Price(Record):
    amount: Decimal = field("amount", NUMBER)
    steps: Sequence[Decimal] | None = field("steps", each(NUMBER), default=None)
    limit: Decimal | None = field("limit", NUMBER, default=None)
    ratio: float | None = None
    text: Decimal | None = field("text", DECIMAL, default=None)
