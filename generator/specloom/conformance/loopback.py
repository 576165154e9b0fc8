"""A lean way for an asynchronous httpx client to a local server. Knows one connection at a time; no TLS, no pool."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import attrs
import h11
import httpx

RECEIVE = 65_536


@attrs.define
class LoopbackTransport(httpx.AsyncBaseTransport):
    """Sends each request over one real socket that is kept open: thousands of recordings need no connection pool."""

    reader: asyncio.StreamReader | None = None
    writer: asyncio.StreamWriter | None = None
    http: h11.Connection = attrs.field(factory=lambda: h11.Connection(h11.CLIENT))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and give its reply once the head is there."""
        content = request.stream
        assert isinstance(content, httpx.AsyncByteStream)
        body = b"".join([piece async for piece in content])
        await self._connect(request.url)
        head = h11.Request(method=request.method, target=request.url.raw_path, headers=request.headers.raw)
        await self._write(head, *([h11.Data(data=body)] if body else []), h11.EndOfMessage())
        event = await self._event()
        while isinstance(event, h11.InformationalResponse):
            event = await self._event()
        if not isinstance(event, h11.Response):
            raise httpx.RemoteProtocolError("the server ended the connection before its reply")
        return httpx.Response(event.status_code, headers=event.headers.raw_items(), stream=Body(self))

    async def aclose(self) -> None:
        """End the connection."""
        if self.writer is not None:
            self.writer.close()
        self.writer = None

    async def _connect(self, url: httpx.URL) -> None:
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(url.host, url.port)
            self.http = h11.Connection(h11.CLIENT)

    async def _write(self, *events: h11.Event) -> None:
        assert self.writer is not None
        self.writer.write(b"".join(self.http.send(event) or b"" for event in events))

    async def _event(self) -> h11.Event | None:
        """The next event, None where the connection has ended."""
        assert self.reader is not None
        try:
            while (event := self.http.next_event()) is h11.NEED_DATA:
                self.http.receive_data(await self.reader.read(RECEIVE))
        except (OSError, h11.ProtocolError) as error:
            raise httpx.ReadError(str(error)) from error
        return event if isinstance(event, h11.Event) else None

    async def pieces(self) -> AsyncIterator[bytes]:
        """The body of the reply as it comes."""
        while isinstance(event := await self._event(), h11.Data):
            yield bytes(event.data)
        if not isinstance(event, h11.EndOfMessage):
            raise httpx.RemoteProtocolError("the server ended the connection within its reply")

    async def finish(self) -> None:
        """Make ready for the next request; a reply that was not read to its end costs the connection."""
        if self.http.our_state is h11.DONE and self.http.their_state is h11.DONE:
            self.http.start_next_cycle()
        else:
            await self.aclose()


@attrs.define
class Body(httpx.AsyncByteStream):
    """The body of a reply, read once."""

    transport: LoopbackTransport

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self.transport.pieces():
            yield piece

    async def aclose(self) -> None:
        """The reader is done."""
        await self.transport.finish()
