"""Files as OpenAPI 3.1 and FastAPI describe them: `contentMediaType`, in parts, lists and whole bodies (OAS 3.1.1 section 4.8.14)."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message
from pathlib import Path

from tests.golden.conftest import Golden

PART = tuple[str, str | None, str, bytes]


def sent(golden: Golden) -> list[PART]:
    asked = golden.server.last
    message = message_from_bytes(b"content-type: " + asked.headers["content-type"].encode() + b"\r\n\r\n" + asked.body)
    parts = [part for part in message.get_payload() if isinstance(part, Message)]
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type(),
            bytes(part.get_payload(decode=True) or b""),
        )
        for part in parts
    ]


def test_each_is_sent_as_a_file(golden: Golden, tmp_path: Path) -> None:
    golden.server.answer(status=204, body=b"")
    path = tmp_path / "a.bin"
    path.write_bytes(b"\x00\xff")
    with path.open("rb") as opened:
        golden.call("upload", file=path, files=[b"1", opened], picture=b"\x89PNG", listed=[("b.bin", b"2")], plain=b"3")
    got = [(name, file, body) for name, file, _, body in sent(golden)]
    assert ("file", "a.bin", b"\x00\xff") in got
    assert [body for name, _, body in got if name == "files"] == [b"1", b"\x00\xff"]
    assert ("listed", "b.bin", b"2") in got
    assert [body for name, _, body in got if name == "plain"] == [b"3"]


def test_a_media_type_of_its_own_is_that_of_the_part(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("upload", body=golden.models.UploadRequest(file=b"", picture=b"\x89PNG", note="# n", seal=b"\xff"))
    media = {name: (type_, body) for name, _, type_, body in sent(golden)}
    assert media["picture"] == ("image/png", b"\x89PNG")
    assert media["note"] == ("text/markdown", b"# n")
    assert media["seal"][1] == b"/w=="


def test_whole_bodies(golden: Golden) -> None:
    golden.server.answer(body=b"\x89PNG", headers={"content-type": "application/x-picture"})
    assert golden.call("store", body=b"\x89PNG").read() == b"\x89PNG"
    assert (golden.server.last.body, golden.server.last.headers["content-type"]) == (b"\x89PNG", "image/png")
