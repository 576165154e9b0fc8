"""OpenAPI 3.1 describes a file in a form by the media type of its part alone (OAS 3.1.1 section 4.8.15.4)."""

from __future__ import annotations

import inspect
from email import message_from_bytes
from email.message import Message
from typing import Any

import pytest
from tests.golden.conftest import Golden


def sent(golden: Golden) -> list[tuple[str, str | None, str, bytes]]:
    asked = golden.server.last
    message = message_from_bytes(b"content-type: " + asked.headers["content-type"].encode() + b"\r\n\r\n" + asked.body)
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type(),
            bytes(part.get_payload(decode=True) or b""),
        )
        for part in message.get_payload()
        if isinstance(part, Message)
    ]


def test_arguments_are_files(golden: Golden) -> None:
    said = {name: each.annotation for name, each in inspect.signature(golden.method("addPicture")).parameters.items()}
    assert said["picture"] == "FileInput"
    assert said["more"] == "Sequence[FileInput] | None"
    assert said["cover"] == "FileInput | str | None"
    assert said["title"] == said["sheet"] == "str | None"


@pytest.mark.parametrize("whole", [False, True])
def test_they_are_sent_as_files(golden: Golden, whole: bool) -> None:
    golden.server.answer(status=204, body=b"")
    given: dict[str, Any] = {
        "picture": iter([b"\x89", b"PNG"]),
        "more": [("b.jpeg", b"1", "image/jpeg"), b"2"],
        "cover": b"3",
        "title": "t",
        "sheet": "a,b",
        "about": golden.models.AddPictureRequestAbout(year=2026),
    }
    golden.call("addPicture", **({"body": golden.models.AddPictureRequest(**given)} if whole else given))
    assert sorted(sent(golden)) == [
        ("about", None, "application/json", b'{"year":2026}'),
        ("cover", "cover", "application/octet-stream", b"3"),
        ("more", "b.jpeg", "image/jpeg", b"1"),
        ("more", "more", "application/octet-stream", b"2"),
        ("picture", "picture", "image/png", b"\x89PNG"),
        ("sheet", None, "text/csv", b"a,b"),
        ("title", None, "text/plain", b"t"),
    ]


def test_a_string_may_be_a_string(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("addPicture", picture=b"1", cover="data")
    assert [(name, file, body) for name, file, _, body in sent(golden)] == [
        ("picture", "picture", b"1"),
        ("cover", None, b"data"),
    ]
