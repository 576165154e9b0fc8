"""Finds the API that an exchange belongs to, by host and path, where a project has several. Knows no storage."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

import attrs

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.http.messages import HttpRequest
from specloom.conformance.routes import filled_url, find_operation


@attrs.frozen
class Owner:
    """An API, or None for exchanges of unknown servers, and the folder of its recordings."""

    api: ApiUnderTest | None
    folder: Path


def owner_of(request: HttpRequest, asked: Owner, others: Sequence[Owner]) -> Owner:
    """The owner of a request: an API with that host and path, otherwise `asked`.

    Without an API in `asked`, a path that only one of the others describes is enough.
    """
    host = _host(request.url)
    fitting = [owner for owner in (asked, *others) if owner.api is not None and _describes(owner.api, request)]
    named = [owner for owner in fitting if owner.api is not None and host in hosts(owner.api)]
    if named:
        return named[0]
    return fitting[0] if asked.api is None and len(fitting) == 1 else asked


def _describes(api: ApiUnderTest, request: HttpRequest) -> bool:
    return find_operation(api.routes, request.method, request.url) is not None


def hosts(api: ApiUnderTest) -> frozenset[str]:
    """The hosts of the servers of an API, in lower case."""
    return _hosts(tuple(api.client.servers))


@lru_cache
def _hosts(servers: tuple[ir.Server, ...]) -> frozenset[str]:
    return frozenset(host for server in servers if (host := _host(filled_url(server))))


LOOPBACK = re.compile(r"localhost|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0")


def _host(url: str) -> str:
    """The host of a URL; of this machine, which may have a server on each port, with the port."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:  # such as an open bracket
        return ""
    if LOOPBACK.fullmatch(host) is None:
        return host
    return f"localhost:{port or (443 if parts.scheme == 'https' else 80)}"
