"""Transports that reach only one server: a recording must never cause a request to the network."""

from __future__ import annotations

import attrs
import httpx


@attrs.frozen
class OwnServer:
    """The only server that may be called."""

    url: httpx.URL

    def check(self, request: httpx.Request) -> None:
        """Raise `httpx.ConnectError` if a request goes elsewhere, such as after a redirect or to a next page."""
        if (request.url.host, request.url.port) != (self.url.host, self.url.port):
            raise httpx.ConnectError(f"{request.url.host} is not the local server; no request is sent to the network")


@attrs.frozen
class OwnServerTransport(httpx.BaseTransport):
    """Sends requests to the server, for a sync client."""

    own: OwnServer
    inner: httpx.BaseTransport = attrs.field(factory=httpx.HTTPTransport)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response."""
        self.own.check(request)
        return self.inner.handle_request(request)

    def close(self) -> None:
        """Close the connections."""
        self.inner.close()


@attrs.frozen
class AsyncOwnServerTransport(httpx.AsyncBaseTransport):
    """The same for an async client."""

    own: OwnServer
    inner: httpx.AsyncBaseTransport = attrs.field(factory=httpx.AsyncHTTPTransport)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response."""
        self.own.check(request)
        return await self.inner.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections."""
        await self.inner.aclose()
