"""Lists are read page by page, as `client.toml` says."""

from __future__ import annotations

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
