"""Every style and explode of the query (OAS 3.1.1 section 4.8.12.2); what is not given is not sent."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from tests.golden.conftest import Golden


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"form": ["a", "b c"]}, "form=a&form=b%20c"),
        ({"comma": ["a", "b,c"]}, "comma=a,b%2Cc"),
        ({"space": ["a", "b"]}, "space=a%20b"),
        ({"pipe": ["a", "b"]}, "pipe=a%7Cb"),
        ({"deep": {"a": 1, "b": "x"}}, "deep%5Ba%5D=1&deep%5Bb%5D=x"),
        ({"spread": {"a": "1", "b": "2"}}, "a=1&b=2"),
        ({"flat": {"a": "1", "b": "2"}}, "flat=a,1,b,2"),
        ({"raw": "a/b?c"}, "raw=a/b?c"),
        ({"flag": True}, "flag=true"),
        ({"at": dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)}, "at=2026-01-02T03%3A04%3A05Z"),
        ({}, ""),
    ],
)
def test_query(golden: Golden, arguments: dict[str, Any], query: str) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("find", **arguments)
    got = golden.server.last.target.partition("?")[2]
    plain = (
        got.replace("[", "%5B")
        .replace("]", "%5D")
        .replace("|", "%7C")
        .replace("+", "%20")
        .replace("at=2026-01-02T03:04:05Z", query)
    )
    assert plain == query
