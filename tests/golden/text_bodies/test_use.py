"""Text goes out as text and comes back as text, in its own charset."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_text(golden: Golden) -> None:
    golden.server.answer(body="grün".encode("latin-1"), content_type="text/markdown; charset=iso-8859-1")
    assert golden.call("putNote", body="größer") == "grün"
    assert golden.server.last.body == "größer".encode()
    assert golden.server.last.headers["content-type"].startswith("text/plain")


def test_a_text_of_no_length_is_a_text(golden: Golden) -> None:
    golden.server.answer(body=b"", content_type="text/markdown")
    assert golden.call("putNote", body="") == ""
