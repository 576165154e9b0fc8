"""Digests of files and their contents. Knows neither what they are compared with nor any other module."""

from __future__ import annotations

import hashlib
from pathlib import Path


def digest(data: bytes) -> str:
    """Digest of the content of a text file: SHA-256 in hexadecimal.

    A checkout may have changed line ends to those of the platform, so CR LF counts as LF.
    """
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def digest_of(file: str | Path) -> str:
    """Digest of a file on disk, `""` if it cannot be read."""
    try:
        with open(file, "rb") as stream:  # noqa: PTH123  # takes half as long as a Path, and thousands of files are read so
            return digest(stream.read())
    except OSError:
        return ""
