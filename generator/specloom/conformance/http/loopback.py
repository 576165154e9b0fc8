"""A minimal transport from an async httpx client to our local server. Knows how that server responds; no TLS, no pool."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator

import attrs
import httpx

RECEIVE = 65_536
GONE = "the server ended the connection"


@attrs.define
class LoopbackTransport(httpx.AsyncBaseTransport):
    """Sends each request over one real socket that is kept open: thousands of recordings need no connection pool.

    Attributes:
        unread: Whether a response was started but not read to its end.
    """

    socket: socket.socket | None = None
    buffer: bytes = b""
    unread: bool = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response after its headers arrive."""
        content = request.stream
        assert isinstance(content, httpx.AsyncByteStream)
        body = b"".join([piece async for piece in content])
        await self._send(request.url, _written(request, body))
        status, *lines = (await self._until(b"\r\n\r\n")).split(b"\r\n")
        fields = [line.partition(b": ") for line in lines]
        headers = httpx.Headers([(name, value) for name, _, value in fields])
        return httpx.Response(int(status.split()[1]), headers=headers, stream=LoopbackBody(self, headers))

    async def aclose(self) -> None:
        """Close the connection."""
        if self.socket is not None:
            self.socket.close()
        self.socket, self.buffer, self.unread = None, b"", False

    async def _send(self, url: httpx.URL, data: bytes) -> None:
        if self.unread:
            await self.aclose()
        loop = asyncio.get_running_loop()
        if self.socket is None:
            self.socket = socket.socket()
            self.socket.setblocking(False)
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await loop.sock_connect(self.socket, (url.host, url.port))
        self.unread = True
        await loop.sock_sendall(self.socket, data)

    async def _more(self) -> None:
        assert self.socket is not None
        try:
            data = await asyncio.get_running_loop().sock_recv(self.socket, RECEIVE)
        except OSError as error:
            raise httpx.ReadError(str(error)) from error
        if not data:
            raise httpx.RemoteProtocolError(GONE)
        self.buffer += data

    async def _until(self, mark: bytes) -> bytes:
        """The bytes before a mark; consumes both."""
        while mark not in self.buffer:
            await self._more()
        found, _, self.buffer = self.buffer.partition(mark)
        return found

    async def _exactly(self, size: int) -> bytes:
        while len(self.buffer) < size:
            await self._more()
        found, self.buffer = self.buffer[:size], self.buffer[size:]
        return found

    async def pieces(self, headers: httpx.Headers) -> AsyncIterator[bytes]:
        """The body of a response as it arrives: chunked or of a known length (RFC 9112 section 6)."""
        if headers.get("transfer-encoding") == "chunked":
            while size := int(await self._until(b"\r\n"), 16):
                yield (await self._exactly(size + 2))[:-2]
            await self._until(b"\r\n")
        elif size := int(headers.get("content-length", 0)):
            yield await self._exactly(size)
        self.unread = False


def _written(request: httpx.Request, body: bytes) -> bytes:
    """A request in wire format (RFC 9112 section 2.1)."""
    if request.headers.get("transfer-encoding") == "chunked":
        body = (b"%x\r\n%b\r\n" % (len(body), body) if body else b"") + b"0\r\n\r\n"
    start = b"%b %b HTTP/1.1" % (request.method.encode(), request.url.raw_path)
    return b"\r\n".join([start, *(b"%b: %b" % field for field in request.headers.raw), b"", body])


@attrs.define
class LoopbackBody(httpx.AsyncByteStream):
    """The body of a response, read once."""

    transport: LoopbackTransport
    headers: httpx.Headers

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self.transport.pieces(self.headers):
            yield piece
