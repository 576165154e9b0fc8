"""Multipart: files with their names and types, objects as JSON, lists as one part an item (OAS 3.1.1 section 4.8.15)."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message

import pytest
from tests.golden.conftest import Golden


def parts(golden: Golden) -> list[tuple[str | None, str | None, str, bytes]]:
    asked = golden.server.last
    message = message_from_bytes(b"content-type: " + asked.headers["content-type"].encode() + b"\r\n\r\n" + asked.body)
    found: list[tuple[str | None, str | None, str, bytes]] = []
    for part in message.get_payload():
        assert isinstance(part, Message)
        name = part.get_param("name", header="content-disposition")
        found.append(
            (str(name), part.get_filename(), part.get_content_type(), bytes(part.get_payload(decode=True) or b""))
        )
    return found


def test_every_kind_of_part(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call(
        "upload",
        file=("a.txt", b"hello"),
        pictures=[b"\x89PNG1", b"\x89PNG2"],
        meta={"size": 3},
        tags=["x", "y"],
        note="n",
    )
    got = parts(golden)
    assert ("file", "a.txt", b"hello") in [(name, file, body) for name, file, _, body in got]
    assert [(media, body) for name, _, media, body in got if name == "pictures"] == [
        ("image/png", b"\x89PNG1"),
        ("image/png", b"\x89PNG2"),
    ]
    assert [(media, body.replace(b" ", b"")) for name, _, media, body in got if name == "meta"] == [
        ("application/json", b'{"size":3}')
    ]
    assert [body for name, *_, body in got if name == "tags"] == [b"x", b"y"]
    assert [body for name, *_, body in got if name == "note"] == [b"n"]


def test_octets_that_are_described_as_base64_are_text_and_no_file(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("upload", file=b"", seal=b"\xff")
    assert ("seal", None, "text/plain", b"/w==") in parts(golden)


def test_a_string_in_place_of_a_file_is_a_text(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("upload", file=b"", source="https://example.com/a.png")
    assert ("source", None, "text/plain", b"https://example.com/a.png") in parts(golden)
    golden.call("upload", file=b"", source=("a.png", b"\x89PNG"))
    assert ("source", "a.png", "image/png", b"\x89PNG") in parts(golden)
    with pytest.raises(TypeError, match="a file must be bytes"):
        golden.call("upload", file="https://example.com/a.png")
