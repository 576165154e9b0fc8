"""Lists are read page by page, as `client.toml` says."""

from __future__ import annotations

import pytest
from tests.golden.conftest import Golden


def test_by_page(golden: Golden) -> None:
    golden.server.answer({"items": [{"id": 1}, {"id": 2}]})
    golden.server.answer({"items": [{"id": 3}]})
    golden.server.answer({"items": []})
    assert [item.id for item in golden.call("byPage", limit=2)] == [1, 2, 3]
    assert golden.server.asked[1].query == [("page", "2"), ("limit", "2")] or dict(golden.server.asked[1].query) == {
        "page": "2",
        "limit": "2",
    }


def test_by_cursor(golden: Golden) -> None:
    golden.server.answer({"data": [{"id": 1}], "next_cursor": "c"})
    golden.server.answer({"data": [{"id": 2}], "next_cursor": None})
    assert [item.id for item in golden.call("byCursor")] == [1, 2]
    assert [asked.query for asked in golden.server.asked] == [[], [("cursor", "c")]]


def test_no_page_is_requested_after_the_last_item(golden: Golden) -> None:
    golden.server.answer({"items": [{"id": 1}, {"id": 2}], "total": 3})
    golden.server.answer({"items": [{"id": 3}], "total": 3})
    assert [item.id for item in golden.call("byOffset")] == [1, 2, 3]
    assert [asked.query for asked in golden.server.asked] == [[], [("offset", "2")]]


@pytest.mark.parametrize("given", ["arguments", "record"])
def test_cursor_in_the_body(golden: Golden, given: str) -> None:
    golden.server.answer({"data": [{"id": 1}, {"id": 2}], "done": False})
    golden.server.answer({"data": [{"id": 5}], "done": True})
    found = golden.method("search")(query="q") if given == "arguments" else golden.method("search")({"query": "q"})
    assert [item.id for item in found] == [1, 2, 5]
    assert [asked.json for asked in golden.server.asked] == [{"query": "q"}, {"query": "q", "after": 2}]
