"""A local proxy that records the calls of any client. Knows forwarding; not how exchanges are stored."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import httpx

from specloom.conformance.http.content_encoding import decoded
from specloom.conformance.http.messages import Chunk, Headers, HttpRequest, HttpResponse, lower
from specloom.conformance.http.server import Hangup, ServedResponse, serving
from specloom.conformance.http.wire import WITHOUT_BODY
from specloom.conformance.recordings.httpx_hook import now
from specloom.conformance.recordings.recording import Recording

HOP_BY_HOP = frozenset(
    {"connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer"}
    | {"transfer-encoding", "upgrade", "content-length", "host"}
)
"""Headers of one connection (RFC 9110 section 7.6.1), and headers that the proxy sets itself."""

MOST_KEPT = 64 << 20
"""Maximum size of a recorded response, in bytes; longer ones are forwarded but not recorded."""

Keep = Callable[[Recording], object]


@contextmanager
def recording_proxy(upstream: str, keep: Keep, *, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
    """Forward requests to `upstream` and record every exchange; yields the base URL to use instead.

    Args:
        upstream: Base URL of the real server, including its base path.
        keep: Called with each exchange after its last byte was forwarded.
    """
    parts = urlsplit(upstream)
    origin = f"{parts.scheme}://{parts.netloc}"
    with httpx.Client(timeout=None, follow_redirects=False) as client:

        def handle(request: HttpRequest) -> ServedResponse:
            return _forward(client, origin, request, keep)

        with serving(handle, host=host, port=port) as server:
            yield server + parts.path.rstrip("/")


def _forward(client: httpx.Client, origin: str, request: HttpRequest, keep: Keep) -> ServedResponse:
    if not request.url.startswith("/"):
        return _refused(400, f"the proxy for {origin} accepts only paths, not {request.url[:80]!r}")
    sent = HttpRequest(request.method, origin + request.url, _passed_on(request.headers), request.body)
    started = time.perf_counter()
    outgoing = client.build_request(sent.method, sent.url, headers=list(sent.headers), content=sent.body or None)
    for name in set(outgoing.headers) - {name for name, _ in sent.headers} - {"host", "content-length"}:
        del outgoing.headers[name]  # httpx adds default headers; only those of the client are forwarded
    try:
        response = client.send(outgoing, stream=True)
    except httpx.HTTPError as error:
        return _refused(502, f"no response from {origin}: {error!r}")
    headers = lower(response.headers.multi_items())
    elapsed = time.perf_counter() - started
    pieces = _pieces(response, sent, headers, elapsed, keep)
    if request.method == "HEAD" or response.status_code in WITHOUT_BODY:
        return ServedResponse(
            response.status_code, _passed_on(headers, length=request.method == "HEAD"), b"".join(pieces)
        )
    return ServedResponse(response.status_code, _passed_on(headers), pieces)


def _refused(status: int, message: str) -> ServedResponse:
    return ServedResponse(status, (("content-type", "text/plain; charset=utf-8"),), message.encode("utf-8", "replace"))


def _passed_on(headers: Headers, *, length: bool = False) -> Headers:
    """The headers to forward; `length` keeps the content length of a body that is not sent, as in responses to HEAD."""
    kept = ("content-length",) if length else ()
    return tuple((name, value) for name, value in headers if name not in HOP_BY_HOP or name in kept)


def _pieces(
    response: httpx.Response, sent: HttpRequest, headers: Headers, elapsed: float, keep: Keep
) -> Iterator[bytes]:
    """The body as it arrives, recorded once complete; one that is too long is only forwarded."""
    chunks: list[Chunk] = []
    started, size = time.perf_counter(), 0
    try:
        for data in response.iter_raw():
            size += len(data)
            if size <= MOST_KEPT:
                chunks.append(Chunk(time.perf_counter() - started, data))
            elif chunks:
                chunks.clear()
            yield data
    except httpx.HTTPError as error:
        raise Hangup(reset=True) from error
    finally:
        response.close()
    if size > MOST_KEPT:
        return
    received = HttpResponse(response.status_code, headers, decoded(headers, chunks), elapsed)
    keep(Recording(sent, received, recorded=now(), source="proxy"))
