"""Multipart bodies (RFC 2046 section 5.1), part by part. Knows boundaries and the names of parts; not their contents.

A boundary looks as random as a credential, so a recording gets a fixed one, in the header and in the body.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

from specloom.conformance.http.messages import Headers, header, lower, media_type
from specloom.conformance.redaction.redact_places import field_name
from specloom.conformance.redaction.redact_rules import identifies, tells
from specloom.conformance.redaction.redactor import Redactor

OWN = "specloom-boundary"
BOUNDARY = re.compile(r"(boundary=)(?:\"([^\"]+)\"|([^\s;\"]+))", re.IGNORECASE)
NAME = re.compile(
    r"(?<!\w)name(?:=\"(?P<quoted>[^\"]*)\"|=(?P<bare>[^\s;]+)|\*=[\w-]*'[\w-]*'(?P<coded>[^\s;]+))", re.IGNORECASE
)
"""The name of a part; the coded form is that of RFC 8187."""
FILE = re.compile(r"filename\*?=", re.IGNORECASE)

CleanBody = Callable[[Headers, bytes, Redactor], bytes]


def boundary_of(headers: Headers) -> str:
    """The boundary of a multipart body, or `""` for other bodies."""
    if not media_type(headers).startswith("multipart/"):
        return ""
    found = BOUNDARY.search(header(headers, "content-type") or "")
    return (found[2] or found[3]) if found else ""


def with_own_boundary(headers: Headers, body: bytes) -> tuple[Headers, bytes]:
    """The same parts with our boundary; unchanged if the body does not contain the declared boundary."""
    boundary = boundary_of(headers)
    mark = f"--{boundary}".encode("latin-1", "replace")
    if not boundary or mark not in body:
        return headers, body
    own = OWN
    while own != boundary and f"--{own}".encode() in body:
        own += "-"
    renamed = tuple((name, _renamed(value, own) if name == "content-type" else value) for name, value in headers)
    lines = re.compile(rb"(^|\r?\n)" + re.escape(mark) + rb"(?=--|[ \t]*\r?\n|\Z)")
    return renamed, lines.sub(lambda found: found[1] + f"--{own}".encode(), body)


def clean_parts(body: bytes, boundary: str, redactor: Redactor, clean: CleanBody) -> bytes:
    """The body with each part redacted separately: a field by its name, a file by its type."""
    mark = re.compile(
        rb"((?:^|\r?\n)--" + re.escape(boundary.encode("latin-1", "replace")) + rb"(?:--)?[ \t]*(?:\r?\n|\Z))"
    )
    pieces = mark.split(body)
    for index in range(0, len(pieces), 2):
        pieces[index] = _part(pieces[index], redactor, clean)
    return b"".join(pieces)


def _part(part: bytes, redactor: Redactor, clean: CleanBody) -> bytes:
    head, blank, content = re.match(rb"((?:[^\r\n]+\r?\n)*)(\r?\n)?(.*)", part, re.DOTALL).groups(default=b"")  # type: ignore[union-attr]  # matches anything
    if not blank:
        return clean((), part, redactor) if part else part
    lines = [line.partition(":") for line in head.decode("latin-1").splitlines()]
    cleaned = redactor.text(head.decode("utf-8", "surrogateescape"), random=False).encode("utf-8", "surrogateescape")
    headers = lower((name.strip(), value.strip()) for name, _, value in lines)
    said = header(headers, "content-disposition") or ""
    named = NAME.search(said)
    name = field_name(unquote(named[named.lastgroup or 0]), redactor.rules) if named else ""
    if not name or (FILE.search(said) and not tells(name, redactor.rules)):
        return cleaned + blank + clean(headers, content, redactor)
    if identifies(name, redactor.rules):
        redactor.keep(content.decode("latin-1"))
    return cleaned + blank + _field(name, clean(headers, content, redactor), redactor)


def _field(name: str, content: bytes, redactor: Redactor) -> bytes:
    """A field that was redacted by its content; its name may mark all of it as a credential."""
    try:
        return redactor.named(name, content.decode("utf-8")).encode()
    except UnicodeDecodeError:
        return redactor.named(name, content.decode("latin-1")).encode("latin-1", "replace")


def _renamed(content_type: str, own: str) -> str:
    return BOUNDARY.sub(lambda found: f"{found[1]}{own}", content_type)
