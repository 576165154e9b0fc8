"""A body of several media types is sent as JSON where that is one of them."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_json_is_preferred(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("addNote", body={"text": "hi"})
    assert golden.server.last.headers["content-type"] == "application/json"
    assert golden.server.last.json == {"text": "hi"}
