"""A small HTTP/1.1 server on a real socket. Knows connections and threads; not what to respond."""

from __future__ import annotations

import contextlib
import socket
import struct
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from threading import Thread
from typing import TypeAlias

import attrs

from specloom.conformance.http.messages import Headers, HttpRequest
from specloom.conformance.http.request_head import MalformedRequest
from specloom.conformance.http.wire import RequestReader, inform, send

LINGER = 2.0
"""Seconds to go on reading after the last response; a connection that is closed before is reset, and the response lost."""

MOST_IGNORED = 1 << 26
"""Maximum number of bytes that are read and ignored then."""


@attrs.frozen
class ServedResponse:
    """A response to send.

    Attributes:
        body: Bytes, sent with their length; or chunks, each sent when it is produced, in chunked coding.
        early: Informational responses to send before it: status and headers.
        trailers: Called after the last chunk, for the fields to send after it.
    """

    status: int
    headers: Headers = ()
    body: bytes | Iterable[bytes] = b""
    early: tuple[tuple[int, Headers], ...] = ()
    trailers: Callable[[], Headers] | None = None


class Hangup(Exception):
    """Raised by a handler or a body to end the connection.

    Attributes:
        reset: Whether to reset the connection instead of closing it normally.
    """

    def __init__(self, *, reset: bool = True) -> None:
        super().__init__("the connection is ended on purpose")
        self.reset = reset


Handle: TypeAlias = Callable[[HttpRequest], ServedResponse]


@contextmanager
def serving(handle: Handle, *, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
    """Serve until the block ends; yields the URL, `http://host:port`.

    Each connection has its own thread, so a slow response delays no other. Port 0 selects a free port.
    """
    open_connections: set[socket.socket] = set()
    with socket.create_server((host, port), backlog=256) as listener:
        Thread(target=_accept, args=(listener, handle, open_connections), daemon=True).start()
        try:
            yield f"http://{host}:{listener.getsockname()[1]}"
        finally:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            for connection in list(open_connections):
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)


def _accept(listener: socket.socket, handle: Handle, open_connections: set[socket.socket]) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        open_connections.add(connection)
        Thread(target=_connection, args=(connection, handle, open_connections), daemon=True).start()


def _connection(connection: socket.socket, handle: Handle, open_connections: set[socket.socket]) -> None:
    with connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            _exchanges(RequestReader(connection), handle)
            _linger(connection)
        except Hangup as hangup:
            _hang_up(connection, reset=hangup.reset)
        except MalformedRequest as error:
            with contextlib.suppress(OSError):
                connection.sendall(_refusal(error))
                _linger(connection)
        except OSError:
            pass  # the peer disconnected
        finally:
            open_connections.discard(connection)


def _linger(connection: socket.socket) -> None:
    """Say that nothing follows, and ignore what the peer still sends (RFC 9112 section 9.6)."""
    connection.shutdown(socket.SHUT_WR)
    connection.settimeout(LINGER)
    left, end = MOST_IGNORED, time.monotonic() + LINGER
    while left > 0 and time.monotonic() < end and (data := connection.recv(65_536)):
        left -= len(data)


def _refusal(error: MalformedRequest) -> bytes:
    body = f"specloom: the request cannot be read: {error}\n".encode()
    head = "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close"
    return f"{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def _exchanges(incoming: RequestReader, handle: Handle) -> None:
    while incoming.keep and (request := incoming.request()) is not None:
        answer = _handled(handle, request)
        try:
            inform(incoming, answer.early)
            send(incoming, request.method, answer.status, answer.headers, answer.body, answer.trailers)
        finally:
            close = getattr(answer.body, "close", None)  # closes a generator that was not read to its end
            if close is not None:
                close()


def _handled(handle: Handle, request: HttpRequest) -> ServedResponse:
    try:
        return handle(request)
    except Hangup:
        raise
    except Exception as error:  # report the error to the peer instead of failing silently
        return ServedResponse(500, (("content-type", "text/plain; charset=utf-8"),), f"specloom: {error!r}".encode())


def _hang_up(connection: socket.socket, *, reset: bool) -> None:
    if reset:
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
