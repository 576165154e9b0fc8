"""Descriptions behind addresses. Knows HTTP and its limits; not what a description says."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import closing
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

import attrs

from specloom.findings import Code, Refused, refused

if TYPE_CHECKING:
    import httpx

UNREACHABLE = Code("unreachable", "error", "a description cannot be fetched", "Download it, and pass the file.")
CODES = (UNREACHABLE,)

_LARGEST = 256 * 1024 * 1024
_SECONDS = 30.0
_REDIRECTS = 10
_LONGEST = 300.0
"""Seconds for all of it: each read that brings something restarts the shorter limit."""


@attrs.frozen
class Fetched:
    """What a server gave.

    Attributes:
        data: The bytes, None where the server says that they are the ones known already.
        etag: What the server calls this version, `""` where it calls it nothing.
    """

    data: bytes | None
    etag: str = ""


def fetch(address: str) -> bytes:
    """The bytes behind an address, redirects followed; 256 MiB and five minutes at the most. Raises Refused."""
    return fetch_version(address).data or b""


def fetch_version(address: str, headers: Mapping[str, str] | None = None, *, etag: str = "") -> Fetched:
    """The bytes behind an address, unless they are those that the server calls `etag`.

    Args:
        headers: Sent to the server of the address and to none that it redirects to elsewhere.

    Raises:
        Refused: There is no answer, no success, a page in place of a description, or too much of it.
    """
    import httpx  # takes longer to import than most descriptions to compare

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
    """A request that follows a redirect, without our headers where it leads to another origin."""
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
    return Fetched(data, response.headers.get("etag", ""))


def is_address(text: str) -> bool:
    """Whether a text is an address rather than a path."""
    return text.lower().startswith(("http://", "https://"))


def spoken(address: str) -> str:
    """An address without its password and its query, which may hold a token: what may be printed."""
    try:
        parts = urlsplit(address)
        host = parts.netloc.rpartition("@")[2]
        return urlunsplit((parts.scheme.lower(), host, parts.path, "", ""))
    except ValueError:
        return address.partition("?")[0].rpartition("@")[2]


def _refused(shown: str, message: str) -> Refused:
    return refused(UNREACHABLE, shown, f"cannot be fetched: {message}")
