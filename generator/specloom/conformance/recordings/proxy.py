"""A local proxy that records the calls of any client. Knows forwarding; not how exchanges are stored."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from specloom.conformance.http.content_encoding import decoded
from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse, header, path_of
from specloom.conformance.http.server import Hangup, ServedResponse, serving
from specloom.conformance.http.upstream import FAILURES, UpstreamResponse, UpstreamServer
from specloom.conformance.http.upstream import upstream as upstream_of
from specloom.conformance.http.wire import WITHOUT_BODY
from specloom.conformance.recordings.httpx_hook import MOST_KEPT, now
from specloom.conformance.recordings.recording import Recording

HOP_BY_HOP = frozenset(
    {"connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te"}
    | {"transfer-encoding", "upgrade", "content-length", "host"}
)
"""Headers of one connection (RFC 9110 section 7.6.1), and headers that the proxy sets itself."""

Keep = Callable[[Recording], object]
Miss = Callable[[str], object]


@contextmanager
def recording_proxy(
    upstream: str, keep: Keep, miss: Miss = str, *, host: str = "127.0.0.1", port: int = 0
) -> Generator[str]:
    """Forward requests to `upstream` and record every exchange; yields the base URL to use instead.

    Args:
        upstream: Base URL of the real server, including its base path.
        keep: Called with each exchange after its last byte was forwarded.
        miss: Called with why an exchange was forwarded and not recorded.
    """
    parts = urlsplit(upstream)
    origin = f"{parts.scheme}://{parts.netloc}"
    with upstream_of(upstream) as server:

        def handle(request: HttpRequest) -> ServedResponse:
            return _forward(server, origin, request, keep, miss)

        with serving(handle, host=host, port=port) as own:
            yield own + parts.path.rstrip("/")


def _forward(server: UpstreamServer, origin: str, request: HttpRequest, keep: Keep, miss: Miss) -> ServedResponse:
    if not request.url.startswith("/"):
        return _refused(400, f"the proxy for {origin} accepts only paths, not {request.url[:80]!r}")
    sent = HttpRequest(request.method, origin + request.url, _passed_on(request.headers), request.body)
    started = time.perf_counter()
    try:
        response = server.send(request, (*sent.headers, *_own_headers(request)))
    except FAILURES as error:
        return _refused(502, f"no response from {origin}: {error!r}")
    elapsed = time.perf_counter() - started
    pieces = _pieces(response, sent, elapsed, keep, miss)
    headers = _passed_on(response.headers, length=request.method == "HEAD")
    if request.method == "HEAD" or response.status in WITHOUT_BODY:
        return ServedResponse(response.status, headers, b"".join(pieces), response.early)
    return ServedResponse(response.status, headers, pieces, response.early, lambda: response.trailers)


def _own_headers(request: HttpRequest) -> Iterator[tuple[str, str]]:
    """Headers of the connection to the server: the length of the body, and whether trailers are welcome."""
    if request.body or header(request.headers, "content-length") or header(request.headers, "transfer-encoding"):
        yield "content-length", str(len(request.body))
    if "trailers" in (header(request.headers, "te") or "").lower():
        yield from (("te", "trailers"), ("connection", "te"))


def _refused(status: int, message: str) -> ServedResponse:
    return ServedResponse(status, (("content-type", "text/plain; charset=utf-8"),), message.encode("utf-8", "replace"))


def _passed_on(headers: Headers, *, length: bool = False) -> Headers:
    """The headers to forward; `length` keeps the content length of a body that is not sent, as in responses to HEAD."""
    named = {word.strip().lower() for name, value in headers if name == "connection" for word in value.split(",")}
    dropped = (HOP_BY_HOP | named) - ({"content-length"} if length else set[str]())
    return tuple((name, value) for name, value in headers if name not in dropped)


def _pieces(response: UpstreamResponse, sent: HttpRequest, elapsed: float, keep: Keep, miss: Miss) -> Iterator[bytes]:
    """The body as it arrives, recorded once complete; one that is too long is only forwarded."""
    chunks: list[Chunk] = []
    started, size = time.perf_counter(), 0
    try:
        for data in response.pieces():
            size += len(data)
            if size <= MOST_KEPT:
                chunks.append(Chunk(time.perf_counter() - started, data))
            elif chunks:
                chunks.clear()
            yield data
    except FAILURES as error:
        raise Hangup(reset=True) from error
    finally:
        response.close()
    if size > MOST_KEPT:
        miss(
            f"{sent.method} {path_of(sent.url)} has a response of {size >> 20} MiB, more than the {MOST_KEPT >> 20} that are kept"
        )
        return
    received = HttpResponse(response.status, response.headers, decoded(response.headers, chunks), elapsed)
    keep(Recording(sent, received, recorded=now(), source="proxy"))
