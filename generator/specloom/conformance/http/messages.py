"""Requests and responses as plain values. Knows the parts of HTTP messages; not who sends or stores them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

import attrs

from specloom.values.exact import read_json

_CHARSET = re.compile(r"charset=\"?([\w.:-]+)", re.IGNORECASE)

Headers: TypeAlias = tuple[tuple[str, str], ...]
"""Header fields in the order they were sent; names in lower case, one entry a line (RFC 9110 section 5)."""


@attrs.frozen
class HttpRequest:
    """One request.

    Attributes:
        url: As on the wire: percent-encoded, absolute (`https://host/path?query`) or beginning with the path.
        body: Decoded content; `b""` if there is none.
    """

    method: str
    url: str
    headers: Headers = ()
    body: bytes = b""

    @cached_property
    def json(self) -> Any:
        """The body, parsed once; do not modify it.

        Raises:
            ValueError: It is not valid JSON.
        """
        return parsed_json(self.body)


@attrs.frozen
class Chunk:
    """Bytes that arrived together, `at` seconds after the headers of the response."""

    at: float
    data: bytes


@attrs.frozen
class HttpResponse:
    """One complete response with its content decoded.

    Attributes:
        chunks: The body as it arrived; one chunk if timing does not matter, none for an empty body.
        elapsed: Seconds from the request to the headers of the response; None if unknown.
    """

    status: int
    headers: Headers = ()
    chunks: tuple[Chunk, ...] = ()
    elapsed: float | None = None

    @cached_property
    def body(self) -> bytes:
        """The whole content."""
        return b"".join(chunk.data for chunk in self.chunks)

    @cached_property
    def json(self) -> Any:
        """The body, parsed once; do not modify it.

        Raises:
            ValueError: It is not valid JSON.
        """
        return parsed_json(self.body)


def parsed_json(body: bytes) -> Any:
    """A JSON text; `NaN` and `Infinity` are none (RFC 8259 section 6).

    Raises:
        ValueError: It is not valid, or nested too deeply to be read.
    """
    try:
        return read_json(body, _no_constant)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON value")


def whole(status: int, headers: Headers, body: bytes, elapsed: float | None = None) -> HttpResponse:
    """A response with its body in one chunk."""
    return HttpResponse(status, headers, (Chunk(0.0, body),) if body else (), elapsed)


def header(headers: Headers, name: str) -> str | None:
    """The first value of a header; None if it was not sent. `name` is in lower case."""
    return next((value for key, value in headers if key == name), None)


def lower(headers: Iterable[tuple[str, str]]) -> Headers:
    """Header fields with their names in lower case."""
    return tuple((name.lower(), value) for name, value in headers)


def media_type(headers: Headers) -> str:
    """The content type without parameters, in lower case; `""` if none was sent (RFC 9110 section 8.3)."""
    return (header(headers, "content-type") or "").partition(";")[0].strip().lower()


def charset_of(headers: Headers) -> str:
    """The `charset` that the content type declares; `""` for none (RFC 9110 section 8.3.2)."""
    named = _CHARSET.search(header(headers, "content-type") or "")
    return named[1] if named else ""


def text_of(headers: Headers, body: bytes) -> str:
    """A body as a string, decoded with its `charset`, otherwise as UTF-8."""
    try:
        return body.decode(charset_of(headers) or "utf-8", "replace")
    except LookupError:
        return body.decode("utf-8", "replace")


def is_json(media: str) -> bool:
    """Whether a media type is JSON: `application/json`, `text/json` or any `+json` (RFC 6839)."""
    return media.endswith(("/json", "+json"))


def path_of(url: str) -> str:
    """The path of a URL or request target, as written, without the query."""
    rest = url.partition("#")[0].partition("?")[0]
    scheme, mark, after = rest.partition("://")
    return "/" + after.partition("/")[2] if mark and "/" not in scheme else rest


def query_of(url: str) -> dict[str, list[str]]:
    """The query of a URL, decoded: name to values, in the order they were sent."""
    found: dict[str, list[str]] = {}
    query = url.partition("#")[0].partition("?")[2]
    for name, value in parse_qsl(query, keep_blank_values=True) if query else ():
        found.setdefault(name, []).append(value)
    return found
