"""Models of the client's own methods."""

from __future__ import annotations

from decimal import Decimal

from .._runtime.codec import DECIMAL, INT_STRING
from .._runtime.records import Record, field, record


@record
class Numbers(Record):
    i8: int = field("i8", INT_STRING)
    i32: int = field("i32", INT_STRING)
    i64: int = field("i64", INT_STRING)
    u8: int = field("u8", INT_STRING)
    u64: int = field("u64", INT_STRING)
    f: Decimal = field("f", DECIMAL)
    d: Decimal = field("d", DECIMAL)
    dec: Decimal = field("dec", DECIMAL)
    dec128: Decimal = field("dec128", DECIMAL)
