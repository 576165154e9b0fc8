"""Downloads descriptions. Knows HTTP and its limits; not the content of a description."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit, urlunsplit

from specloom.findings import Code, Refused, refused

if TYPE_CHECKING:
    import httpx

UNREACHABLE = Code(
    "unreachable",
    "error",
    "a description cannot be fetched",
    "Check the address and the network, or download the description and pass the file.",
)
CODES = (UNREACHABLE,)

_LARGEST = 256 * 1024 * 1024
_SECONDS = 30.0
_REDIRECTS = 10
_LONGEST = 300.0
"""Seconds for the whole download, since every read restarts the shorter timeout."""


class Fetched(NamedTuple):
    """The response of a server.

    Attributes:
        data: The body; None if the server reports that it has not changed.
        etag: The entity tag of this version, or `""`.
        address: Where it was found after redirects, to which its relative references are relative (RFC 3986 section 5.1.3).
    """

    data: bytes | None
    etag: str = ""
    address: str = ""


def fetch(address: str) -> bytes:
    """The content at a URL, following redirects; at most 256 MiB and five minutes. Raises Refused."""
    return fetch_version(address).data or b""


def fetch_version(address: str, headers: Mapping[str, str] | None = None, *, etag: str = "") -> Fetched:
    """The content at a URL, unless the server still has the version `etag`.

    Args:
        headers: Sent to the server of the URL, but not to another origin that it redirects to.

    Raises:
        Refused: No response arrives, it is not successful, it is HTML, or it is too large.
    """
    import httpx  # imported late: importing it takes longer than most comparisons

    shown = spoken(address)
    until = time.monotonic() + _LONGEST
    try:
        with httpx.Client(timeout=_SECONDS) as client:
            request = client.build_request("GET", address, headers=_sent(headers or {}, etag))
            for _ in range(_REDIRECTS):
                response = client.send(request, stream=True)
                if response.next_request is None:
                    break
                response.close()
                request = _followed(request, response.next_request, headers or {})
            else:
                raise _refused(shown, f"more than {_REDIRECTS} redirects")
            with closing(response):
                return _read(response, shown, until, known=bool(etag))
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise _refused(shown, str(error) or type(error).__name__) from error


def _sent(headers: Mapping[str, str], etag: str) -> dict[str, str]:
    return {**headers, **({"if-none-match": etag} if etag else {})}


def _followed(before: httpx.Request, after: httpx.Request, headers: Mapping[str, str]) -> httpx.Request:
    """A request that follows a redirect, without our headers if it leads to another origin."""
    same = (before.url.scheme, before.url.host, before.url.port) == (after.url.scheme, after.url.host, after.url.port)
    for name in () if same else headers:
        after.headers.pop(name, None)
    return after


def _read(response: httpx.Response, shown: str, until: float, *, known: bool) -> Fetched:
    if response.status_code == 304 and known:
        return Fetched(None, response.headers.get("etag", ""))
    if not response.is_success:
        raise _refused(shown, f"the server responded {response.status_code} {response.reason_phrase}".rstrip())
    parts, size = list[bytes](), 0
    for chunk in response.iter_bytes():
        parts.append(chunk)
        size += len(chunk)
        if size > _LARGEST:
            raise _refused(shown, "the description is larger than 256 MiB")
        if time.monotonic() > until:
            raise _refused(shown, f"the download did not finish within {_LONGEST:.0f} seconds")
    data = b"".join(parts)
    if data.lstrip()[:1] == b"<":
        raise _refused(shown, "the server sent HTML or XML instead of JSON or YAML; it may require a login")
    return Fetched(data, response.headers.get("etag", ""), str(response.url))


def is_address(text: str) -> bool:
    """Whether a string is a URL rather than a path."""
    return text.lower().startswith(("http://", "https://"))


def spoken(address: str) -> str:
    """A URL without its password and query, which may contain credentials, for printing."""
    try:
        parts = urlsplit(address)
        host = parts.netloc.rpartition("@")[2]
        return urlunsplit((parts.scheme.lower(), host, parts.path, "", ""))
    except ValueError:
        return address.partition("?")[0].rpartition("@")[2]


def _refused(shown: str, message: str) -> Refused:
    return refused(UNREACHABLE, shown, f"cannot be fetched: {message}")
