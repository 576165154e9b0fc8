"""Digests of files: large ones are read in pieces, and mean the same as their text."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom import digests
from specloom.digests import digest, digest_of


@pytest.mark.parametrize("piece", [1, 2, 3, 7, 1_000])
@pytest.mark.parametrize("data", [b"", b"a\r\nb\r\n", b"\r\r\n\n\r", b"a\rb\r", b"\r\n" * 8, b"ab\r\ncd\r\n\xff"])
def test_pieces_do_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, piece: int) -> None:
    monkeypatch.setattr(digests, "_PIECE", piece)
    file = tmp_path / "file"
    file.write_bytes(data)
    assert digest_of(file) == digest(data)


def test_line_ends_of_a_checkout_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"one\r\ntwo\r\n")
    assert digest_of(tmp_path / "file") == digest(b"one\ntwo\n")
    assert digest_of(tmp_path / "missing") == ""
