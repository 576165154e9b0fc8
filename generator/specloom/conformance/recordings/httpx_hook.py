"""Records the exchanges of an httpx client. Knows httpx's event hooks and streams; not where recordings are stored."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from typing import cast

import attrs
import httpx

from specloom.conformance.http.content_encoding import decoded
from specloom.conformance.http.messages import Chunk, HttpRequest, HttpResponse, lower
from specloom.conformance.recordings.recording import Recording

UNREAD = "the request body was sent as a stream and cannot be read again"
MOST_KEPT = 16 << 20
"""Maximum size of a recorded response, in bytes; longer ones are read as usual but not recorded."""

ENDED = "the reader closed the response early"


def now() -> str:
    """The current time in the format of recordings: RFC 3339, whole seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@attrs.frozen
class HttpxRecorder:
    """An httpx response hook that passes each exchange to `keep` once its body has been read or closed.

    For `httpx.Client(event_hooks={"response": [recorder]})`; for an `httpx.AsyncClient`, use `recorder.on_async`. With
    `"request": [recorder.on_request]`, bodies that are sent as a stream are recorded as well.
    """

    keep: Callable[[Recording], object]

    def on_request(self, request: httpx.Request) -> None:
        """Keep a body that can be read only once; generated clients call this by themselves."""
        # Requests of other libraries, such as httpx2, take only their own streams.
        if isinstance(request, httpx.Request) and not isinstance(request.stream, httpx.ByteStream):  # pyright: ignore[reportUnnecessaryIsInstance]
            request.stream = KeptBody(request.stream)

    def __call__(self, response: httpx.Response) -> None:
        """Record a response of a sync client."""
        body, note = b"", ""
        try:
            body = response.request.read()
        except httpx.StreamConsumed:
            note = UNREAD
        self._watch(response, body, note)

    async def on_async(self, response: httpx.Response) -> None:
        """Record a response of an async client."""
        body, note = b"", ""
        try:
            body = await response.request.aread()
        except httpx.StreamConsumed:
            note = UNREAD
        self._watch(response, body, note)

    def _watch(self, response: httpx.Response, body: bytes, note: str) -> None:
        request = HttpRequest(
            response.request.method, str(response.request.url), lower(response.request.headers.multi_items()), body
        )
        response.stream = WatchedStream(response.stream, self, request, response, note)


@attrs.define
class KeptBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is kept while it is sent, and can be read again afterwards.

    Attributes:
        sent: Whether reading it has begun.
    """

    inner: httpx.SyncByteStream | httpx.AsyncByteStream
    kept: list[bytes] = attrs.field(factory=lambda: list[bytes]())
    sent: bool = False

    def __iter__(self) -> Iterator[bytes]:
        if self.sent:
            yield from self.kept
            return
        self.sent = True
        for data in cast(httpx.SyncByteStream, self.inner):
            self.kept.append(data)
            yield data

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self.sent:
            for data in self.kept:
                yield data
            return
        self.sent = True
        async for data in cast(httpx.AsyncByteStream, self.inner):
            self.kept.append(data)
            yield data

    def close(self) -> None:
        """Close the body."""
        if isinstance(self.inner, httpx.SyncByteStream):
            self.inner.close()

    async def aclose(self) -> None:
        """The same for an async client."""
        if isinstance(self.inner, httpx.AsyncByteStream):
            await self.inner.aclose()


@attrs.define
class WatchedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is recorded while it is read."""

    inner: httpx.SyncByteStream | httpx.AsyncByteStream
    recorder: HttpxRecorder
    request: HttpRequest
    response: httpx.Response
    note: str
    started: float = attrs.field(factory=time.perf_counter)
    chunks: list[Chunk] = attrs.field(factory=lambda: list[Chunk]())
    complete: bool = False
    kept: bool = False
    size: int = 0

    def __iter__(self) -> Iterator[bytes]:
        for data in cast(httpx.SyncByteStream, self.inner):
            self._took(data)
            yield data
        self.complete = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in cast(httpx.AsyncByteStream, self.inner):
            self._took(data)
            yield data
        self.complete = True

    def close(self) -> None:
        """Close the body and record the exchange."""
        cast(httpx.SyncByteStream, self.inner).close()
        self._keep()

    async def aclose(self) -> None:
        """The same for an async client."""
        await cast(httpx.AsyncByteStream, self.inner).aclose()
        self._keep()

    def _took(self, data: bytes) -> None:
        self.size += len(data)
        if self.size <= MOST_KEPT:
            self.chunks.append(Chunk(time.perf_counter() - self.started, data))
        else:
            self.chunks.clear()

    def _keep(self) -> None:
        if self.kept or self.size > MOST_KEPT:
            return
        self.kept = True
        headers = lower(self.response.headers.multi_items())
        response = HttpResponse(self.response.status_code, headers, decoded(headers, self.chunks))
        source = "; ".join(part for part in ("httpx hook", self.note, "" if self.complete else ENDED) if part)
        self.recorder.keep(Recording(self.request, response, recorded=now(), source=source))
