"""A record that is a multipart body holds its files, and is sent whole (OAS 3.0.4 section 4.8.15.2)."""

from __future__ import annotations

import datetime as dt
from email import message_from_bytes
from email.message import Message
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints

from tests.golden.conftest import Golden

STORED = {"name": "a", "image": "\x89PNG"}


def sent(golden: Golden) -> list[tuple[str, str | None, bytes]]:
    asked = golden.server.last
    message = message_from_bytes(b"content-type: " + asked.headers["content-type"].encode() + b"\r\n\r\n" + asked.body)
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            bytes(part.get_payload(decode=True) or b""),
        )
        for part in message.get_payload()
        if isinstance(part, Message)
    ]


def test_files_are_typed_as_files(golden: Golden) -> None:
    models, file = golden.models, import_module(f"{golden.package.__name__}._runtime.files").FileInput
    assert get_type_hints(models.Scan)["page"] == file
    assert get_type_hints(models.Scan)["cover"] == file | None
    assert get_type_hints(models.Photo)["image"] == file | str
    assert get_type_hints(models.Label)["raw"] == str | None


def test_a_whole_record_is_sent(golden: Golden, tmp_path: Path) -> None:
    golden.server.answer(status=204, body=b"")
    path = tmp_path / "a.bin"
    path.write_bytes(b"\x00\xff")
    at = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
    with path.open("rb") as opened:
        scan = golden.models.Scan(
            page=path,
            pages=[b"1", ("b.png", b"2", "image/png"), opened],
            cover=b"3",
            source="https://a/b",
            seal=b"\xff",
            at=at,
        )
        golden.call("addScan", body=scan)
    parts = sent(golden)
    assert ("page", "a.bin", b"\x00\xff") in parts
    assert [(file, body) for name, file, body in parts if name == "pages"] == [
        ("pages", b"1"),
        ("b.png", b"2"),
        ("a.bin", b"\x00\xff"),
    ]
    assert ("cover", "cover", b"3") in parts
    assert ("source", None, b"https://a/b") in parts
    assert ("seal", None, b"/w==") in parts
    assert ("at", None, b"2026-01-02T00:00:00Z") in parts


def test_one_of_several_records_is_sent(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    clip: Any
    for clip in (golden.models.Clip(clip=b"1", frames=[b"2", b"3"]), {"clip": b"1", "frames": [b"2", b"3"]}):
        golden.call("addMedia", body=clip)
        assert sent(golden) == [("clip", "clip", b"1"), ("frames", "frames", b"2"), ("frames", "frames", b"3")]


def test_a_record_that_was_a_response_is_a_string_there(golden: Golden) -> None:
    golden.server.answer(STORED)
    photo = golden.call("addPhoto", body=golden.models.Photo(name="a", image=b"\x89PNG"))
    assert sent(golden) == [("name", None, b"a"), ("image", "image", b"\x89PNG")]
    assert photo.image == STORED["image"]
    golden.carries(golden.models.Photo, STORED)


def test_a_string_of_octets_in_json_is_bytes_or_a_string(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("addLabel", raw=b"\xff")
    assert golden.server.last.body == b'{"raw":"/w=="}'
    assert get_type_hints(golden.package.types.LabelDict)["raw"] == bytes | str


def test_additional_properties_are_files(golden: Golden) -> None:
    golden.server.answer(status=204, body=b"")
    golden.call("addBundle", title="t", additional_properties={"a": b"1", "b": ("b.txt", b"2")})
    assert sorted(sent(golden)) == [("a", "a", b"1"), ("b", "b.txt", b"2"), ("title", None, b"t")]


def test_its_json_schema_has_strings_of_octets(golden: Golden) -> None:
    schemas = import_module(f"{golden.package.__name__}._runtime.json_schema")
    properties = schemas.record_schema(golden.models.Clip, dict, frozenset())["properties"]
    octets = {"type": "string", "format": "binary"}
    assert properties["clip"] == octets
    assert {"type": "array", "items": octets} in (properties["frames"], *properties["frames"].get("anyOf", ()))
