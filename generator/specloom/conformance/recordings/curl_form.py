"""One value of curl's `--form`, as a part of a form (curl manual, `-F`). Reads no file."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from specloom.conformance.recordings.form_body import FormPart
from specloom.conformance.recordings.untrusted import WrongShape

_TYPES = {
    ".gif": "image/gif", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".svg": "image/svg+xml",
    ".txt": "text/plain", ".htm": "text/html", ".html": "text/html", ".pdf": "application/pdf", ".xml": "application/xml",
}  # fmt: skip
"""The content types that curl knows by the ending of a name."""

OTHER = "application/octet-stream"

_PIECE = re.compile(r'(?:[^;="]*=)?"(?:[^"\\]|\\[\s\S])*"[^;]*|[^;]*')
_OPTION = re.compile(r"\s*(type|filename)=(.*)", re.DOTALL | re.IGNORECASE)
_PARAMETER = re.compile(r"\s*[\w-]+=")


def form_part(value: str, *, literal: bool) -> FormPart:
    """The part; a file (`@path`) is included by name without content, because files are never read.

    Args:
        value: `name=content;type=...;filename=...`.
        literal: The content is everything after the first `=`, as for `--form-string`.

    Raises:
        WrongShape: The content is not in the command line.
    """
    name, _, text = value.partition("=")
    if literal:
        return name, None, None, _bytes(text)
    content, options = _parsed(text)
    if text.startswith(("<", "=(", "(")) or (text.startswith("@") and not text.startswith('@"') and "," in content):
        raise WrongShape("", "with a form field in a file, or of several parts")
    kind = options.get("type")
    if not text.startswith("@"):
        return name, options.get("filename"), kind, _bytes(content)
    path = PurePosixPath(content)
    return name, options.get("filename", path.name or "file"), kind or _TYPES.get(path.suffix.lower(), OTHER), b""


def _parsed(text: str) -> tuple[str, dict[str, str]]:
    """The content without `@` and quotes, and its options; a media type keeps its parameters."""
    pieces = _pieces(text.removeprefix("@"))
    content, options, last = _plain(pieces[0]), dict[str, str](), ""
    for piece in pieces[1:]:
        if found := _OPTION.fullmatch(piece):
            last = found[1].lower()
            options[last] = _plain(found[2])
        elif last == "type" and _PARAMETER.match(piece) and not piece.strip().startswith(("headers=", "encoder=")):
            options[last] += f";{piece}"
        else:
            last = ""
    return content, options


def _pieces(text: str) -> list[str]:
    """The text split at semicolons outside quotes."""
    pieces: list[str] = []
    at = 0
    while at <= len(text):
        found = _PIECE.match(text, at)
        piece = found[0] if found else ""
        pieces.append(piece)
        at += len(piece) + 1
    return pieces


def _plain(piece: str) -> str:
    """A value without the quotes around it and the backslashes in them."""
    quoted = re.match(r'"((?:[^"\\]|\\[\s\S])*)"', piece)
    return re.sub(r'\\(["\\])', r"\1", quoted[1]) if quoted else piece.rstrip()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")
