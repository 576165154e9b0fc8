"""OpenAPI 3.1: lists of types, `const`, `contentEncoding` and numeric exclusive bounds."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from tests.golden.conftest import Golden


def test_types(golden: Golden) -> None:
    reading = golden.models.Reading
    assert golden.hint(reading, "level") == int | None
    assert golden.hint(reading, "note") == str | float
    assert golden.hint(reading, "kind") == Literal["reading"] | None


def test_carries(golden: Golden) -> None:
    value = {"level": None, "note": 2.5, "kind": "reading", "raw": "aGk=", "at": "2026-01-01T00:00:00+01:00"}
    reading = golden.carries(golden.models.Reading, value)
    assert reading.raw == b"hi"
    assert reading.at == dt.datetime(2025, 12, 31, 23, tzinfo=dt.UTC)


def test_a_time_that_is_none_stays_text(golden: Golden) -> None:
    reading = golden.carries(golden.models.Reading, {"level": 1, "note": "", "at": "yesterday"})
    assert reading.at == "yesterday"
