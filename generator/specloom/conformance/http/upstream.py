"""Sends requests to one server, and returns all that it answers: informational responses and trailers included. Records nothing.

httpx and httpcore drop both, so the bytes of each connection are seen here as well.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import attrs
import httpcore
import httpx

from specloom.conformance.http.messages import Headers, HttpRequest, header

MOST_SEEN = 65_536
"""Bytes kept of the beginning and of the end of a response, each; longer heads and trailers are not looked at."""

CONTINUE, SWITCHING = 100, 101
LAST_CHUNK = re.compile(rb"(?:\A|\r\n)0+(?:;[^\r\n]*)?\r\n((?:[!-9;-~]+:[^\r\n]*\r\n)*)\r\n\Z")
"""The end of a chunked body with its trailers (RFC 9112 section 7.1.2)."""

NOT_ASCII = re.compile(rb"[^!-~]")
"""What a request target must not hold; sent percent-encoded."""

FAILURES = (
    httpcore.ConnectionNotAvailable,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
)
"""What sending and reading raise."""


@attrs.define(slots=False)
class SeenStream(httpcore.NetworkStream):
    """A connection whose last response is seen.

    Attributes:
        head, tail: The first and the last bytes read since something was written.
    """

    inner: httpcore.NetworkStream
    head: bytes = b""
    tail: bytes = b""
    written: bool = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what arrived."""
        data = self.inner.read(max_bytes, timeout)
        if self.written:
            self.head, self.tail, self.written = b"", b"", False
        if len(self.head) < MOST_SEEN:
            self.head += data
        self.tail = (self.tail + data)[-MOST_SEEN:]
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes."""
        self.written = True
        self.inner.write(buffer, timeout)

    def close(self) -> None:
        """Close the connection."""
        self.inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The connection with TLS."""
        return SeenStream(self.inner.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        """What the connection knows of itself."""
        return self.inner.get_extra_info(info)


class SeenBackend(httpcore.SyncBackend):
    """Opens connections that are seen."""

    def connect_tcp(self, *arguments: Any, **options: Any) -> httpcore.NetworkStream:
        """Connect to a server."""
        return SeenStream(super().connect_tcp(*arguments, **options))


@attrs.define
class UpstreamResponse:
    """A response whose body is unread.

    Attributes:
        early: Informational responses before it: status and headers.
        trailers: The fields after a chunked body, once it was read to its end.
    """

    status: int
    headers: Headers
    early: tuple[tuple[int, Headers], ...]
    inner: httpcore.Response
    trailers: Headers = ()

    def pieces(self) -> Iterator[bytes]:
        """The body as it arrives, undecoded. Raises one of `FAILURES`."""
        yield from self.inner.iter_stream()
        self.trailers = self._trailers()  # before the connection is used again

    def _trailers(self) -> Headers:
        stream = _seen(self.inner)
        chunked = "chunked" in (header(self.headers, "transfer-encoding") or "").lower()
        found = LAST_CHUNK.search(stream.tail) if chunked and stream is not None else None
        return _fields(found[1].split(b"\r\n")) if found is not None else ()

    def close(self) -> None:
        """Return the connection."""
        self.inner.close()


@attrs.frozen
class UpstreamServer:
    """One server.

    Attributes:
        origin: Its scheme, host and port.
    """

    origin: httpcore.URL
    pool: httpcore.ConnectionPool

    def send(self, request: HttpRequest, headers: Headers) -> UpstreamResponse:
        """Send a request with other headers. Raises one of `FAILURES`."""
        target = NOT_ASCII.sub(lambda found: b"%%%02X" % found[0][0], request.url.encode("latin-1"))
        url = httpcore.URL(scheme=self.origin.scheme, host=self.origin.host, port=self.origin.port, target=target)
        lines = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
        sent = httpcore.Request(
            request.method, url, headers=[(b"host", _host(self.origin)), *lines], content=request.body
        )
        response = self.pool.handle_request(sent)
        stream = _seen(response)
        early = _early(stream.head) if stream is not None else ()
        return UpstreamResponse(response.status, _lower(response.headers), early, response)


@contextmanager
def upstream(url: str) -> Generator[UpstreamServer]:
    """The server of a URL, through the proxy that the environment names for it."""
    parts = urlsplit(url)
    origin = httpcore.URL(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}")
    # A server may close an idle connection at any time, and not every request may be sent again (RFC 9110 section 9.2.2).
    fresh = {"max_connections": None, "max_keepalive_connections": 0}
    options: dict[str, Any] = {"ssl_context": httpx.create_ssl_context(), "network_backend": SeenBackend(), **fresh}
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if proxy is None or proxy_bypass(parts.hostname or ""):
        pool = httpcore.ConnectionPool(**options)
    elif proxy.startswith("socks"):
        pool = httpcore.SOCKSProxy(proxy, **options)
    else:
        pool = httpcore.HTTPProxy(proxy, **options)
    with pool:
        yield UpstreamServer(origin, pool)


def _seen(response: httpcore.Response) -> SeenStream | None:
    """The connection that a response came on."""
    extensions: dict[str, object] = cast("Any", response).extensions
    stream = extensions.get("network_stream")
    return stream if isinstance(stream, SeenStream) else None


def _host(origin: httpcore.URL) -> bytes:
    """The value of the header `host` (RFC 9110 section 7.2)."""
    usual = {b"http": 80, b"https": 443}.get(origin.scheme)
    return origin.host if origin.port in (None, usual) else b"%b:%d" % (origin.host, origin.port)


def _early(head: bytes) -> tuple[tuple[int, Headers], ...]:
    """Informational responses at the beginning of what was read, without 100 and 101, which concern one connection."""
    found: list[tuple[int, Headers]] = []
    while True:
        block, end, head = head.partition(b"\r\n\r\n")
        start, *lines = block.split(b"\r\n")
        word = start.split(b" ")[1:2]
        if not end or not word or not word[0].isdigit() or not CONTINUE <= int(word[0]) < 200:
            return tuple(found)
        if int(word[0]) not in (CONTINUE, SWITCHING):
            found.append((int(word[0]), _fields(lines)))


def _fields(lines: Iterable[bytes]) -> Headers:
    pairs = (line.partition(b":") for line in lines if b":" in line)
    return _lower((name, value.strip()) for name, _, value in pairs)


def _lower(headers: Iterable[tuple[bytes, bytes]]) -> Headers:
    return tuple((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers)
