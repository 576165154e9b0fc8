"""An HTTP server on a loopback port that answers what it is told and remembers what it was asked; knows nothing of clients."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs


@attrs.frozen
class Asked:
    """A request as it arrived.

    Attributes:
        target: Path and query exactly as on the request line.
        headers: By lower-case name; the last one wins.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """The target without its query, still percent-encoded."""
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """Decoded pairs of the query, in order."""
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)


@attrs.frozen
class Answer:
    """A response to give."""

    body: bytes = b"{}"
    status: int = 200
    content_type: str | None = "application/json"
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


@attrs.define
class Loopback:
    """A running server: what it will answer, next first, and what it has been asked, oldest first."""

    url: str
    answers: list[Answer] = attrs.field(factory=list[Answer])
    asked: list[Asked] = attrs.field(factory=list[Asked])

    def answer(self, value: object = None, **more: Any) -> None:
        """Answer the next request with this JSON value; `more` are the attributes of `Answer`."""
        self.answers.append(Answer(**({"body": json.dumps(value).encode()} | more)))

    @property
    def last(self) -> Asked:
        """The latest request."""
        return self.asked[-1]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    loopback: Loopback

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0)) if not self._chunked() else self._chunks()
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.loopback.asked.append(Asked(self.command, self.path, headers, body))
        answer = self.loopback.answers.pop(0) if self.loopback.answers else Answer()
        self.send_response(answer.status)
        if answer.content_type:
            self.send_header("content-type", answer.content_type)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        bare = answer.status in (204, 304) or self.command == "HEAD"
        self.send_header("content-length", str(0 if bare else len(answer.body)))
        self.end_headers()
        if not bare:
            self.wfile.write(answer.body)

    def _chunked(self) -> bool:
        return self.headers.get("transfer-encoding", "").lower() == "chunked"

    def _chunks(self) -> bytes:
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    do_GET = do_PUT = do_POST = do_DELETE = do_OPTIONS = do_HEAD = do_PATCH = do_TRACE = do_QUERY = do_COPY = _serve  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def serving() -> Iterator[Loopback]:
    """A server that runs for the length of the block."""
    loopback = Loopback("")
    handler = type("Handler", (_Handler,), {"loopback": loopback})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    loopback.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield loopback
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
