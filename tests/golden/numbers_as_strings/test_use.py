"""Numbers in quotes are numbers whatever their format; seconds since 1970 are whole where they are integers."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from tests.golden.conftest import Golden


def test_every_format_is_a_number(golden: Golden) -> None:
    whole = dict.fromkeys(("i8", "i32", "i64", "u8", "u64"), "7")
    parts = dict.fromkeys(("f", "d", "dec", "dec128"), "1.50")
    numbers = golden.carries(golden.models.Numbers, whole | parts)
    assert all(getattr(numbers, name) == 7 and type(getattr(numbers, name)) is int for name in whole)
    assert all(getattr(numbers, name) == Decimal("1.50") and type(getattr(numbers, name)) is Decimal for name in parts)


def test_seconds_are_whole(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("since", since=dt.datetime(2026, 1, 31, 12, 0, 0, 999_999, dt.UTC))
    assert golden.server.last.target.endswith("?since=1769860800")
