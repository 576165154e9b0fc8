"""Writes multipart bodies for exchanges that were stored as a list of parts (RFC 7578). Reads no file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from specloom.conformance.http.messages import Headers

BOUNDARY = "specloom-boundary"

FormPart: TypeAlias = "tuple[str, str | None, str | None, bytes]"
"""Name, file name, content type, and content of one part; None for what it does not have."""


def multipart_body(headers: Headers, parts: Iterable[FormPart]) -> tuple[Headers, bytes]:
    """The headers with our boundary, and the body."""
    lines: list[bytes] = []
    for name, filename, content_type, content in parts:
        extra = f'; filename="{_quoted(filename)}"' if filename else ""
        lines += [f"--{BOUNDARY}".encode(), f'Content-Disposition: form-data; name="{_quoted(name)}"{extra}'.encode()]
        lines += [f"Content-Type: {_quoted(content_type)}".encode()] if content_type else []
        lines += [b"", content]
    kept = tuple(pair for pair in headers if pair[0] != "content-type")
    typed = (*kept, ("content-type", f"multipart/form-data; boundary={BOUNDARY}"))
    return typed, b"\r\n".join([*lines, f"--{BOUNDARY}--".encode(), b""])


def _quoted(text: str) -> str:
    """A name in quotes, escaped as browsers do (WHATWG HTML section 4.10.21.8), so that it ends no line."""
    escaped = text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
    return escaped.encode("utf-8", "replace").decode()
