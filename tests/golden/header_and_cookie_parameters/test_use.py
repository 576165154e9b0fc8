"""Headers and cookies of any type."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_headers(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("findPets", x_flag=False, x_ids=[1, 2], x_pair={"a": 1, "b": 2})
    headers = golden.server.last.headers
    assert (headers["x-flag"], headers["x-ids"], headers["x-pair"]) == ("false", "1,2", "a,1,b,2")
    assert "cookie" not in headers


def test_cookies(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("findPets", x_flag=True, session="s", level=3)
    assert golden.server.last.headers["cookie"] == "session=s; level=3"
