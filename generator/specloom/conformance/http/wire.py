"""HTTP/1.1 messages on a socket, on the server side (RFC 9112). Knows framing; not the content of messages."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterable
from http import HTTPStatus

import attrs

from specloom.conformance.http.messages import Headers, HttpRequest, header
from specloom.conformance.http.request_head import MalformedRequest, RequestHead, parse_head

RECEIVE = 65_536
MOST_HEAD = 262_144
"""Maximum size of the request line and headers, in bytes."""

MOST_LINE = 16_384
"""Maximum size of the line before a chunk and of a trailer field, in bytes."""

END_OF_HEAD = b"\r\n\r\n"
BARE_END = re.compile(rb"(?<!\r)\n|\r(?!\n|\Z)")
"""A line end that is only half of one: some servers see two lines there, and others one (RFC 9112 section 2.2)."""

CHUNK = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\x00-\x08\x0a-\x1f\x7f]*)?")
"""The size of a chunk and its extensions, which are ignored."""

MOST_BODY = 1 << 28
"""Maximum size of a request body, which is held in memory, in bytes."""

REASONS = {status.value: status.phrase for status in HTTPStatus}
WITHOUT_BODY = (204, 304)
"""Statuses whose responses have neither a body nor a length (RFC 9110 section 8.6)."""


@attrs.define
class RequestReader:
    """Data from a peer that has not been parsed yet.

    Attributes:
        keep: Whether the connection stays open after the response to the last request.
        chunked: Whether the peer supports a chunked response.
    """

    connection: socket.socket
    buffer: bytearray = attrs.field(factory=bytearray)
    keep: bool = True
    chunked: bool = True

    def request(self) -> HttpRequest | None:
        """The next complete request; None if the peer closed the connection.

        Raises:
            MalformedRequest: The data is not valid HTTP, could be understood in several ways, or is truncated.
        """
        if not self._begins():
            return None
        head = parse_head(self._head().decode("latin-1"))
        self.chunked, self.keep = head.minor > 0, head.keep
        return HttpRequest(head.method, head.target, head.headers, self._body(head))

    def _begins(self) -> bool:
        """Whether there is anything but empty lines, which may stand before a request (RFC 9112 section 2.2)."""
        while not (stripped := self.buffer.lstrip(b"\r\n")):
            self.buffer.clear()
            if not self._more():
                return False
        self.buffer = stripped
        return True

    def _head(self) -> bytes:
        """The request line and headers, read no further than to a line that does not end in CRLF."""
        while (end := self.buffer.find(END_OF_HEAD)) < 0:
            if BARE_END.search(self.buffer):
                raise MalformedRequest("a line that does not end in CRLF")
            if len(self.buffer) > MOST_HEAD or not self._more():
                raise MalformedRequest("a head without an end")
        head = self._take(end)
        self._take(len(END_OF_HEAD))
        return head

    def _body(self, head: RequestHead) -> bytes:
        if head.body != "chunked" and head.body > MOST_BODY:
            raise MalformedRequest(f"a body of {head.body} bytes")
        if self.chunked and (header(head.headers, "expect") or "").lower() == "100-continue":
            self.connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        return self._chunks() if head.body == "chunked" else self._exactly(head.body)

    def _chunks(self) -> bytes:
        body: list[bytes] = []
        total = spare = 0
        while True:
            line = self._until(b"\r\n", MOST_LINE)
            size = _size(line)
            total, spare = total + size, spare + len(line)
            if total > MOST_BODY or spare > MOST_HEAD + total:
                raise MalformedRequest(
                    f"a body of more than {MOST_BODY} bytes, or of hardly anything but chunk extensions"
                )
            if not size:
                break
            body.append(self._exactly(size))
            if self._exactly(2) != b"\r\n":
                raise MalformedRequest("a chunk that is longer than its size")
        self._skip_trailers()
        return b"".join(body)

    def _skip_trailers(self) -> None:
        """Trailer fields are ignored."""
        left = MOST_HEAD
        while line := self._until(b"\r\n", MOST_LINE):
            left -= len(line) + 2
            if left < 0:
                raise MalformedRequest("trailers without an end")

    def _until(self, mark: bytes, most: int) -> bytes:
        """The bytes before a mark, at most so many; consumes both."""
        while (at := self.buffer.find(mark)) < 0:
            if len(self.buffer) > most or not self._more():
                raise MalformedRequest("a line without an end")
        if at > most:
            raise MalformedRequest(f"a line of {at} bytes")
        found = self._take(at)
        self._take(len(mark))
        return found

    def _exactly(self, size: int) -> bytes:
        parts = [self._take(size)]
        missing = size - len(parts[0])
        while missing > 0:
            data = self.connection.recv(min(missing, 1 << 20))
            if not data:
                raise MalformedRequest("a body without an end")
            parts.append(data)
            missing -= len(data)
        return b"".join(parts)

    def _take(self, size: int) -> bytes:
        """The first bytes that were received, removed from the buffer, in time that does not depend on the rest."""
        found = bytes(self.buffer[:size])
        del self.buffer[:size]
        return found

    def _more(self) -> bool:
        data = self.connection.recv(RECEIVE)
        self.buffer += data
        return bool(data)


def _size(line: bytes) -> int:
    """The size of a chunk, in the line before it (RFC 9112 section 7.1). Raises MalformedRequest."""
    found = CHUNK.fullmatch(line)
    if found is None:
        raise MalformedRequest(f"size of a chunk: {line[:20]!r}")
    return int(found[1], 16)


def inform(incoming: RequestReader, early: Iterable[tuple[int, Headers]]) -> None:
    """Send informational responses, which a peer of HTTP/1.0 does not expect (RFC 9110 section 15.2)."""
    for status, headers in early if incoming.chunked else ():
        lines = [f"HTTP/1.1 {status} {REASONS.get(status, '')}", *(f"{name}: {value}" for name, value in headers)]
        incoming.connection.sendall("\r\n".join([*lines, "", ""]).encode("latin-1", "replace"))


def send(
    incoming: RequestReader,
    method: str,
    status: int,
    headers: Headers,
    body: bytes | Iterable[bytes],
    trailers: Callable[[], Headers] | None = None,
) -> None:
    """Send a response: bytes with their length, or chunks as they are produced, and trailers after them."""
    if status in WITHOUT_BODY:
        body = b""
    lines = [f"HTTP/1.1 {status} {REASONS.get(status, '')}", *(f"{name}: {value}" for name, value in headers)]
    if isinstance(body, bytes):
        known = status in WITHOUT_BODY or header(headers, "content-length") is not None
        lines += [] if known else [f"content-length: {len(body)}"]
        incoming.connection.sendall(_head(lines, incoming) + (b"" if method == "HEAD" else body))
        return
    incoming.keep = incoming.keep and incoming.chunked
    lines += ["transfer-encoding: chunked"] if incoming.chunked else []
    incoming.connection.sendall(_head(lines, incoming))
    if method != "HEAD":
        _send_pieces(incoming, body, trailers)


def _head(lines: list[str], incoming: RequestReader) -> bytes:
    end = [] if incoming.keep else ["connection: close"]
    return "\r\n".join([*lines, *end, "", ""]).encode("latin-1", "replace")


def _send_pieces(incoming: RequestReader, pieces: Iterable[bytes], trailers: Callable[[], Headers] | None) -> None:
    for piece in pieces:
        if piece:
            incoming.connection.sendall(b"%x\r\n%b\r\n" % (len(piece), piece) if incoming.chunked else piece)
    if incoming.chunked:
        fields = "".join(f"{name}: {value}\r\n" for name, value in (trailers() if trailers is not None else ()))
        incoming.connection.sendall(b"0\r\n" + fields.encode("latin-1", "replace") + b"\r\n")
