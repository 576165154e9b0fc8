"""Descriptions behind addresses. Knows HTTP and its limits; not what a description says."""

from __future__ import annotations

import time
from urllib.parse import urlsplit, urlunsplit

from specloom.findings import Code, Refused, refused

UNREACHABLE = Code("unreachable", "error", "a description cannot be fetched", "Download it and name the file.")
CODES = (UNREACHABLE,)

_LARGEST = 256 * 1024 * 1024
_SECONDS = 30.0
_LONGEST = 300.0
"""Seconds for all of it: each read that brings something restarts the shorter limit."""


def fetch(address: str) -> bytes:
    """The bytes behind an address, redirects followed; 256 MiB and five minutes at the most. Raises Refused."""
    import httpx  # takes longer to import than most descriptions to compare

    shown, parts, size = spoken(address), list[bytes](), 0
    until = time.monotonic() + _LONGEST
    try:
        with httpx.stream("GET", address, follow_redirects=True, timeout=_SECONDS) as response:
            if response.is_error:
                raise _refused(shown, f"the server answers {response.status_code} {response.reason_phrase}")
            for chunk in response.iter_bytes():
                parts.append(chunk)
                size += len(chunk)
                if size > _LARGEST:
                    raise _refused(shown, "the description is larger than 256 MiB")
                if time.monotonic() > until:
                    raise _refused(shown, f"it is not all here after {_LONGEST:.0f} seconds")
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise _refused(shown, str(error) or type(error).__name__) from error
    data = b"".join(parts)
    if data.lstrip()[:1] == b"<":
        raise _refused(
            shown, "the server sent a page or XML, where JSON or YAML was asked for; perhaps it asks to log in"
        )
    return data


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
