"""Formats have a Python form; the wire text stays untouched until it is assigned, and text that does not parse stays text."""

from __future__ import annotations

import datetime as dt
import uuid

from tests.golden.conftest import Golden

VALUE = {
    "at": "2026-01-02T03:04:05.123456789+00:00",
    "day": "2026-01-02",
    "id": "6BA7B810-9DAD-11D1-80B4-00C04FD430C8",
    "bytes": "aGk=",
    "days": ["2026-01-02", "tomorrow"],
    "by_name": {"a": "2026-01-02T03:04:05Z"},
    "fileType": "pdf",
    "size": 12345678901234567890123,
    "price": "1.50",
    "mail": "a@example.com",
    "odd": "x",
}


def test_forms(golden: Golden) -> None:
    formats = golden.carries(golden.models.Formats, VALUE)
    assert formats.day == dt.date(2026, 1, 2)
    assert formats.id == uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
    assert formats.bytes == b"hi"
    assert list(formats.days) == [dt.date(2026, 1, 2), "tomorrow"]
    assert formats.by_name["a"] == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert formats.size == 12345678901234567890123


def test_assignment(golden: Golden) -> None:
    formats = golden.models.Formats(day=dt.date(2026, 1, 2), bytes=b"hi", file_type="pdf")
    assert golden.encode(formats) == {"day": "2026-01-02", "bytes": "aGk=", "fileType": "pdf"}
    formats.day = dt.date(2027, 1, 1)
    assert golden.encode(formats)["day"] == "2027-01-01"
