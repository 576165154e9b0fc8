"""Digests of files and their contents. Knows neither what they are compared with nor any other module."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import BinaryIO

_PIECE = 1_000_000
"""Bytes of a file that are in memory at once."""


def digest(data: bytes) -> str:
    """Digest of the content of a text file: SHA-256 in hexadecimal.

    A checkout may have changed line ends to those of the platform, so CR LF counts as LF.
    """
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def digest_of(file: str | Path) -> str:
    """Digest of a file on disk, `""` if it cannot be read."""
    try:
        with open(file, "rb") as stream:  # noqa: PTH123  # takes half as long as a Path, and thousands of files are read so
            data = stream.read(_PIECE)
            return digest(data) if len(data) < _PIECE else _digest_in_pieces(data, stream)
    except OSError:
        return ""


def _digest_in_pieces(data: bytes, stream: BinaryIO) -> str:
    """The digest of `data` and what follows it, a piece in memory at a time."""
    found, ended = hashlib.sha256(), b""
    while data:
        data = ended + data
        ended = b"\r" if data.endswith(b"\r") else b""  # its LF may begin the next piece
        found.update(data.removesuffix(ended).replace(b"\r\n", b"\n"))
        data = stream.read(_PIECE)
    found.update(ended)
    return found.hexdigest()
