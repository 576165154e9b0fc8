"""`*/*` with a schema is JSON, `image/*` is octets, a media type without schema holds anything."""

from __future__ import annotations

from tests.golden.conftest import Golden


def test_any_with_schema(golden: Golden) -> None:
    golden.server.answer({"name": "n"}, content_type="application/hal+json")
    assert golden.call("getThing").name == "n"


def test_range_of_images(golden: Golden) -> None:
    golden.server.answer(body=b"GIF89a", content_type="image/gif")
    assert golden.call("getImage").read() == b"GIF89a"


def test_no_schema(golden: Golden) -> None:
    golden.server.answer([1, {"a": None}])
    assert golden.call("getNothing") == [1, {"a": None}]
