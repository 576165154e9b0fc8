"""The server that a live run calls: its URL, its place in the description, its budget. Sends nothing."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urljoin

import attrs

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.live.guard import RequestGuard
from specloom.conformance.record import base_url_variable
from specloom.conformance.routes import filled_url

BUDGET = 20
"""Requests of a run, unless told otherwise: enough for a look, too few to bother a server."""


class CannotSend(Exception):
    """Nothing can be sent to the server; the message says why."""


@attrs.frozen
class LiveOptions:
    """How a run may use the server.

    Attributes:
        url: Its base URL; None for the one that the client finds in the environment or in the description.
        folder: Where recordings are written; None for the usual place.
    """

    url: str | None = None
    budget: int = BUDGET
    allow_writes: bool = False
    folder: Path | None = None


@attrs.frozen
class LiveTarget:
    """The server of a run.

    Attributes:
        api: The API, with the server among its own, so that requests to it find their operations.
        url: Its base URL; None where only the client knows it.
    """

    api: ApiUnderTest
    url: str | None
    guard: RequestGuard

    @property
    def shown(self) -> str:
        """The server in messages."""
        servers = self.api.client.servers
        return self.url or (filled_url(servers[0]) if servers else "the server")


def target_of(api: ApiUnderTest, options: LiveOptions) -> LiveTarget:
    """The server that `options` or the environment names."""
    url = options.url or os.environ.get(base_url_variable(api)) or None
    guard = RequestGuard(options.budget, options.allow_writes, _token_urls(api, url))
    if url is not None:
        servers = (*api.client.servers, ir.Server(url.rstrip("/")))
        api = attrs.evolve(api, client=api.client._replace(servers=servers))
    return LiveTarget(api, url, guard)


def _token_urls(api: ApiUnderTest, url: str | None) -> frozenset[str]:
    """The URLs of token endpoints; a relative one is relative to the base URL."""
    bases = [url] if url is not None else [filled_url(server) for server in api.client.servers]
    described = [auth.token_url for auth in api.client.auths if auth.token_url]
    return frozenset(urljoin(f"{base.rstrip('/')}/", each) for base in bases for each in described)
