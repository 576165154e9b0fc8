"""The two transports: standard input and output, and HTTP on the loopback interface. Not concerned with tools."""

from __future__ import annotations

import os
import secrets
import socket
import sys
from typing import Any

from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .service import Service

HOST = "127.0.0.1"
TOKEN = "MCP_TOKEN"
"""Environment variable that holds the token of HTTP clients."""


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

    token = os.environ.get(TOKEN) or secrets.token_urlsafe(32)
    listening = socket.create_server((HOST, port))
    # The SDK rejects other hosts and origins, so that no web page can reach the server (DNS rebinding).
    guarded = Guarded(server.streamable_http_app(host=HOST), token)
    config = uvicorn.Config(guarded, log_level="warning", lifespan="on")
    said = "" if os.environ.get(TOKEN) else f"; token: {token}"
    sys.stderr.write(f"listening on http://{HOST}:{listening.getsockname()[1]}/mcp{said}\n")
    sys.stderr.flush()
    try:
        await uvicorn.Server(config).serve(sockets=[listening])
    finally:
        await service.close()


class Guarded:
    """An ASGI application that answers only requests with the token (RFC 6750)."""

    def __init__(self, inner: Any, token: str) -> None:
        self.inner, self.expected = inner, f"Bearer {token}".encode()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request."""
        headers = dict(scope.get("headers", ()))
        given: bytes = headers.get(b"authorization", b"")
        if scope["type"] == "lifespan" or secrets.compare_digest(given, self.expected):
            await self.inner(scope, receive, send)
        elif scope["type"] == "http":
            challenge = [(b"www-authenticate", b"Bearer"), (b"content-type", b"text/plain")]
            await send({"type": "http.response.start", "status": 401, "headers": challenge})
            await send({"type": "http.response.body", "body": b"a bearer token is required"})
        else:
            await send({"type": "websocket.close", "code": 1008})
