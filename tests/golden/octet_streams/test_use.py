"""Octets go out as they are, from memory or a file, and come back as they are."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from tests.golden.conftest import Golden


def test_from_memory(golden: Golden) -> None:
    golden.server.answer(body=b"\x00\xff", content_type="application/octet-stream")
    assert golden.call("putBlob", body=b"\xff\x00").read() == b"\x00\xff"
    assert golden.server.last.body == b"\xff\x00"


def test_from_a_file(golden: Golden, tmp_path: Path) -> None:
    path = tmp_path / "blob"
    path.write_bytes(b"abc" * 1000)
    golden.call("putBlob", body=path)
    assert golden.server.last.body == b"abc" * 1000
    golden.call("putBlob", body=io.BytesIO(b"xyz"))
    assert golden.server.last.body == b"xyz"


def test_a_string_is_neither_path_nor_content(golden: Golden) -> None:
    with pytest.raises(TypeError, match="a string is ambiguous"):
        golden.call("putBlob", body="/etc/hosts")
    assert not golden.server.asked
