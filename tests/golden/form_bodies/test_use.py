"""Forms: lists repeat their name unless `encoding` says otherwise."""

from __future__ import annotations

from urllib.parse import parse_qsl

from tests.golden.conftest import Golden


def test_form(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("getToken", grant="a b", scopes=["x", "y"], ids=[1, 2], on=True)
    assert golden.server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    pairs = parse_qsl(golden.server.last.body.decode())
    assert pairs == [("grant", "a b"), ("scopes", "x"), ("scopes", "y"), ("ids", "1,2"), ("on", "true")]
