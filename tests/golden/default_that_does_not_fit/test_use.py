"""A default of the wrong type is left out, and nothing is sent that was not given."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_only_what_is_given_is_sent(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("addJob", count=3)
    assert golden.server.last.json == {"count": 3}
    assert golden.server.last.target == "/jobs"
