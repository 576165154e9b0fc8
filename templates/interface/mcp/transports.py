"""The two transports: standard input and output, and HTTP on the loopback interface. Not concerned with tools."""

from __future__ import annotations

import os
import re
import secrets
import socket
import sys
from collections.abc import Iterable
from typing import Any

from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .service import Service

HOST = "127.0.0.1"
TOKEN = "MCP_TOKEN"
"""Environment variable that holds the token of HTTP clients."""

_LOCAL = rb"(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?"
_LOCAL_HOST, _LOCAL_ORIGIN = re.compile(_LOCAL), re.compile(rb"https?://" + _LOCAL)


async def serve_stdio(server: Server[Any], service: Service) -> None:
    """Serve one client, over standard input and output."""
    try:
        async with stdio_server() as (reading, writing):
            await server.run(reading, writing, server.create_initialization_options())
    finally:
        await service.close()


async def serve_http(server: Server[Any], service: Service, port: int) -> None:
    """Serve clients on this host that send the token.

    Raises:
        OSError: The port is in use.
    """
    import uvicorn

    chosen = os.environ.get(TOKEN, "").strip()
    token = chosen or secrets.token_urlsafe(32)
    listening = socket.create_server((HOST, port))
    guarded = Guarded(server.streamable_http_app(host=HOST), token)
    config = uvicorn.Config(guarded, log_level="warning", lifespan="on")
    said = "" if chosen else f"; token: {token}"
    sys.stderr.write(f"listening on http://{HOST}:{listening.getsockname()[1]}/mcp{said}\n")
    sys.stderr.flush()
    try:
        await uvicorn.Server(config).serve(sockets=[listening])
    finally:
        await service.close()


class Guarded:
    """An ASGI application that answers only requests with the token (RFC 6750), to this host and from it.

    No web page can reach the server by a name that means this host (DNS rebinding). The SDK checks that too, but only how
    the first `Host` and `Origin` begin.
    """

    def __init__(self, inner: Any, token: str) -> None:
        self.inner, self.token = inner, token.encode()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request."""
        refused = None if scope["type"] == "lifespan" else self._refused(scope["headers"])
        if refused is None:
            await self.inner(scope, receive, send)
        elif scope["type"] == "http":
            status, reason = refused
            challenge = [(b"www-authenticate", b"Bearer")] if status == 401 else []
            headers = [*challenge, (b"content-type", b"text/plain")]
            await send({"type": "http.response.start", "status": status, "headers": headers})
            await send({"type": "http.response.body", "body": reason})
        else:
            await send({"type": "websocket.close", "code": 1008})

    def _refused(self, lines: Iterable[tuple[bytes, bytes]]) -> tuple[int, bytes] | None:
        """Why a request is refused: a status and a reason."""
        given: dict[bytes, list[bytes]] = {b"authorization": [], b"host": [], b"origin": []}
        for name, value in lines:
            if name in given:
                given[name].append(value)
        credentials, hosts, origins = given.values()
        if len(credentials) != 1 or not self._knows(credentials[0]):
            return 401, b"a bearer token is required"
        if len(hosts) != 1 or not _LOCAL_HOST.fullmatch(hosts[0]):
            return 421, b"only requests to this host are answered"
        if not all(_LOCAL_ORIGIN.fullmatch(origin) for origin in origins):
            return 403, b"only requests from this host are answered"
        return None

    def _knows(self, credentials: bytes) -> bool:
        """Whether it is the token; the scheme is case-insensitive (RFC 9110 section 11.1)."""
        scheme, _, token = credentials.partition(b" ")
        return scheme.lower() == b"bearer" and secrets.compare_digest(token.strip(), self.token)
