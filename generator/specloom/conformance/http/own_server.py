"""Transports that reach one server and no other: what was recorded must not send a call into the network."""

from __future__ import annotations

import attrs
import httpx


@attrs.frozen
class OwnServer:
    """The one server that may be asked."""

    url: httpx.URL

    def check(self, request: httpx.Request) -> None:
        """Raise `httpx.ConnectError` where a request goes elsewhere, as after a redirect or to a next page."""
        if (request.url.host, request.url.port) != (self.url.host, self.url.port):
            raise httpx.ConnectError(f"{request.url.host} is not the local server: nothing is asked of the network")


@attrs.frozen
class OwnServerTransport(httpx.BaseTransport):
    """Sends what goes to the one server, for a synchronous client."""

    own: OwnServer
    inner: httpx.BaseTransport = attrs.field(factory=httpx.HTTPTransport)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and give its response."""
        self.own.check(request)
        return self.inner.handle_request(request)

    def close(self) -> None:
        """End the connections."""
        self.inner.close()


@attrs.frozen
class AsyncOwnServerTransport(httpx.AsyncBaseTransport):
    """The same for an asynchronous client."""

    own: OwnServer
    inner: httpx.AsyncBaseTransport = attrs.field(factory=httpx.AsyncHTTPTransport)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and give its response."""
        self.own.check(request)
        return await self.inner.handle_async_request(request)

    async def aclose(self) -> None:
        """End the connections."""
        await self.inner.aclose()
