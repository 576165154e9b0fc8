"""A response is read by the media type it came with, among those described; text described as binary is bytes."""

from __future__ import annotations

import io

import pytest
from tests.golden.conftest import Golden


def test_what_came_counts(golden: Golden) -> None:
    golden.server.answer(body=b"plain", content_type="text/plain")
    assert golden.call("getReport") == "plain"
    golden.server.answer(body=b"%PDF\xff", content_type="application/pdf")
    assert golden.call("getReport") == b"%PDF\xff"
    golden.server.answer({"line": "a"})
    assert golden.call("getReport", accept="text/plain").line == "a"


@pytest.mark.parametrize("media_type", ["image/png", "application/octet-stream"])
def test_a_range_of_media_types_and_what_else_is_binary(golden: Golden, media_type: str) -> None:
    golden.server.answer(body=b"\x89PNG", content_type=media_type)
    assert golden.call("getPicture") == b"\x89PNG"
    golden.server.answer({"address": "/a.png"})
    assert golden.call("getPicture").address == "/a.png"


def test_what_is_not_described_is_an_error(golden: Golden) -> None:
    golden.server.answer(body=b"<p>Log in</p>", content_type="text/html")
    with pytest.raises(golden.package.ResponseDecodeError):
        golden.call("getReport")


def test_text_described_as_binary_is_bytes(golden: Golden) -> None:
    golden.server.answer(body=b"a,\xff\n", content_type="text/csv")
    assert golden.call("getTable").read() == b"a,\xff\n"
    golden.server.answer(status=204, body=b"")
    golden.call("putTable", body=io.BytesIO(b"b,\xfe\n"))
    assert golden.server.last.body == b"b,\xfe\n"
    assert golden.server.last.headers["content-type"] == "text/csv"
