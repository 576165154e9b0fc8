"""HTTP/1.1 messages on a socket, on the server side (RFC 9112). Knows framing; not the content of messages."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable
from http import HTTPStatus

import attrs

from specloom.conformance.http.messages import Headers, HttpRequest, header

RECEIVE = 65_536
MOST_HEAD = 262_144
"""Maximum size of the request line and headers, in bytes."""

MOST_BODY = 1 << 28
"""Maximum size of a request body, which is held in memory, in bytes."""

REASONS = {status.value: status.phrase for status in HTTPStatus}
WITHOUT_BODY = (204, 304)
"""Statuses whose responses have neither a body nor a length (RFC 9110 section 8.6)."""


class MalformedRequest(Exception):
    """The received data is not a valid HTTP/1 request."""


@attrs.define
class RequestReader:
    """Data from a peer that has not been parsed yet.

    Attributes:
        keep: Whether the connection stays open after the response to the last request.
        chunked: Whether the peer supports a chunked response.
    """

    connection: socket.socket
    buffer: bytes = b""
    keep: bool = True
    chunked: bool = True

    def request(self) -> HttpRequest | None:
        """The next complete request; None if the peer closed the connection.

        Raises:
            NotHttp: The data is not valid HTTP, or is truncated.
        """
        if not self.buffer and not self._more():
            return None
        start, *lines = self._until(b"\r\n\r\n", MOST_HEAD).decode("latin-1").lstrip("\r\n").split("\r\n")
        headers = tuple(map(_field, lines))
        words = start.split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            raise MalformedRequest(start[:80])
        self.chunked = words[2] != "HTTP/1.0"
        wish = (header(headers, "connection") or "").lower()
        self.keep = "close" not in wish if self.chunked else "keep-alive" in wish
        return HttpRequest(words[0], words[1], headers, self._body(headers))

    def _body(self, headers: Headers) -> bytes:
        if (header(headers, "expect") or "").lower() == "100-continue":
            self.connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        if "chunked" in (header(headers, "transfer-encoding") or "").lower():
            return self._chunks()
        length = header(headers, "content-length") or "0"
        if not length.isascii() or not length.isdigit():
            raise MalformedRequest(f"content-length: {length}")
        if int(length) > MOST_BODY:
            raise MalformedRequest(f"a body of {length} bytes")
        return self._exactly(int(length))

    def _chunks(self) -> bytes:
        body: list[bytes] = []
        total = 0
        while size := self._size():
            total += size
            if total > MOST_BODY:
                raise MalformedRequest(f"a body of more than {MOST_BODY} bytes")
            body.append(self._exactly(size))
            self._exactly(2)
        while self._until(b"\r\n", MOST_HEAD):
            pass  # trailer fields are ignored
        return b"".join(body)

    def _size(self) -> int:
        text = self._until(b"\r\n", MOST_HEAD).partition(b";")[0].strip()
        try:
            size = int(text, 16)
        except ValueError as error:
            raise MalformedRequest(f"size of a chunk: {text[:20]!r}") from error
        if size < 0:
            raise MalformedRequest(f"size of a chunk: {text[:20]!r}")
        return size

    def _until(self, mark: bytes, most: int) -> bytes:
        """The bytes before a mark; consumes both."""
        while mark not in self.buffer:
            if len(self.buffer) > most or not self._more():
                raise MalformedRequest("a head without an end")
        found, _, self.buffer = self.buffer.partition(mark)
        return found

    def _exactly(self, size: int) -> bytes:
        parts, missing = [self.buffer], size - len(self.buffer)
        while missing > 0:
            data = self.connection.recv(min(missing, 1 << 20))
            if not data:
                raise MalformedRequest("a body without an end")
            parts.append(data)
            missing -= len(data)
        whole = b"".join(parts)
        self.buffer = whole[size:]
        return whole[:size]

    def _more(self) -> bool:
        data = self.connection.recv(RECEIVE)
        self.buffer += data
        return bool(data)


def _field(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not name or name != name.strip():
        raise MalformedRequest(f"header {line[:80]!r}")
    return name.lower(), value.strip()


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
