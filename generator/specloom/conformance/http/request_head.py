"""The head of an HTTP/1 request: its lines, and what they say about the body and the connection. Knows RFC 9112; reads nothing.

What two servers could read in two ways is refused, since a request that one of them sees and the other does not is an attack.
"""

from __future__ import annotations

import re
from typing import Literal

import attrs

from specloom.conformance.http.messages import Headers

MOST_DIGITS = 18
"""Most digits of a length that is read at all."""

TOKEN = r"[!#$%&'*+.^`|~\w-]+"
START = re.compile(rf"({TOKEN}) ([^\x00-\x20\x7f]+) HTTP/1\.(\d)", re.ASCII)
"""Method, target and version (RFC 9112 section 3)."""

FIELD = re.compile(rf"({TOKEN}):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*)", re.ASCII)
"""A header field on one line, without spaces before the colon (RFC 9112 section 5)."""

CODING = re.compile(r"[ \t]*,[ \t]*")


class MalformedRequest(Exception):
    """The received data is not a valid HTTP/1 request."""


@attrs.frozen
class RequestHead:
    """The head of a request.

    Attributes:
        body: `chunked`, or the length of the body in bytes.
        keep: Whether the connection stays open after the response.
        minor: The minor version of HTTP/1: peers of 1.0 do not know chunks.
    """

    method: str
    target: str
    headers: Headers
    body: int | Literal["chunked"]
    keep: bool
    minor: int


def parse_head(text: str) -> RequestHead:
    """The head of a request, decoded as Latin-1, without the empty line after it.

    Raises:
        MalformedRequest: It is not valid, or could be understood in several ways.
    """
    start, *lines = text.split("\r\n")
    words = START.fullmatch(start)
    if words is None:
        raise MalformedRequest(start[:80])
    headers = tuple(map(_field, lines))
    if len(_values(headers, "host")) > 1:
        raise MalformedRequest("more than one header host")
    minor = int(words[3])
    codings = _list(headers, "transfer-encoding")
    length = _length(headers)
    # Lengths of two kinds are how requests are smuggled past a proxy: the one in the coding counts, and nothing may
    # follow on the connection (RFC 9112 section 6.3); the same holds for a coding that HTTP/1.0 does not have (section 6.1).
    doubtful = bool(codings) and (length is not None or not minor)
    options = _list(headers, "connection")
    keep = "close" not in options if minor else "keep-alive" in options
    body = _chunked(codings) if codings else length or 0
    return RequestHead(words[1], words[2], headers, body, keep and not doubtful, minor)


def _field(line: str) -> tuple[str, str]:
    found = FIELD.fullmatch(line)
    if found is None:
        raise MalformedRequest(f"header {line[:80]!r}")
    return found[1].lower(), found[2].rstrip(" \t")


def _values(headers: Headers, name: str) -> list[str]:
    return [value for key, value in headers if key == name]


def _list(headers: Headers, name: str) -> list[str]:
    """The elements of a list that may span several lines (RFC 9110 section 5.6.1), in lower case."""
    return [part for value in _values(headers, name) for part in CODING.split(value.strip().lower()) if part]


def _length(headers: Headers) -> int | None:
    """The declared length; equal lengths may be repeated (RFC 9112 section 6.3). Raises MalformedRequest."""
    said = {part for value in _values(headers, "content-length") for part in CODING.split(value)}
    if not said:
        return None
    text = min(said)
    if len(said) > 1 or not text.isascii() or not text.isdigit() or len(text) > MOST_DIGITS:
        raise MalformedRequest(f"content-length: {', '.join(sorted(said))[:80]}")
    return int(text)


def _chunked(codings: list[str]) -> Literal["chunked"]:
    """The only transfer coding that has an end and needs no decoder. Raises MalformedRequest."""
    if codings != ["chunked"]:
        raise MalformedRequest(f"transfer-encoding: {', '.join(codings)[:80]}")
    return "chunked"
