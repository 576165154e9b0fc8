"""A small HTTP/1.1 server on a real socket. Knows connections and framing (RFC 9112); not what to answer."""

from __future__ import annotations

import contextlib
import socket
import struct
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from threading import Thread
from typing import TypeAlias

import attrs
import h11

from specloom.conformance.http import Headers, Request

RECEIVE = 65_536


@attrs.frozen
class Answer:
    """What to send back.

    Attributes:
        body: Bytes, sent with their length; or pieces, each sent when it is made, in chunked coding.
    """

    status: int
    headers: Headers = ()
    body: bytes | Iterable[bytes] = b""


class Hangup(Exception):
    """Raised by a handler or while a body is made: the connection ends here.

    Attributes:
        reset: Whether the peer sees a reset in place of an orderly end.
    """

    def __init__(self, *, reset: bool = True) -> None:
        super().__init__("connection ended on purpose")
        self.reset = reset


Handle: TypeAlias = Callable[[Request], Answer]


@contextmanager
def serving(handle: Handle, *, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
    """Serve until the block ends; gives the URL, `http://host:port`.

    Each connection has a thread of its own, so a slow answer delays nobody else. Port 0 takes a free one.
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
            _exchanges(connection, handle)
        except Hangup as hangup:
            _hang_up(connection, reset=hangup.reset)
        except (OSError, h11.ProtocolError):
            pass  # the peer went away or does not speak HTTP: nothing left to say to it
        finally:
            open_connections.discard(connection)


def _exchanges(connection: socket.socket, handle: Handle) -> None:
    http = h11.Connection(h11.SERVER)
    while (request := _receive(connection, http)) is not None:
        _send(connection, http, request.method, _handled(handle, request))
        if http.our_state is not h11.DONE or http.their_state is not h11.DONE:
            return
        http.start_next_cycle()


def _handled(handle: Handle, request: Request) -> Answer:
    try:
        return handle(request)
    except Hangup:
        raise
    except Exception as error:  # the peer is told; a server that dies in silence tells nobody
        return Answer(500, (("content-type", "text/plain; charset=utf-8"),), f"specloom: {error!r}".encode())


def _receive(connection: socket.socket, http: h11.Connection) -> Request | None:
    """The next whole request, None once the peer has ended the connection."""
    head: h11.Request | None = None
    body: list[bytes] = []
    while True:
        match http.next_event():
            case h11.NEED_DATA:
                if http.they_are_waiting_for_100_continue:
                    connection.sendall(http.send(h11.InformationalResponse(status_code=100, headers=[])) or b"")
                http.receive_data(connection.recv(RECEIVE))
            case h11.Request() as head:
                pass
            case h11.Data() as data:
                body.append(bytes(data.data))
            case h11.EndOfMessage() if head is not None:
                return _request(head, b"".join(body))
            case _:
                return None


def _request(head: h11.Request, body: bytes) -> Request:
    headers = tuple((name.decode("ascii"), value.decode("latin-1")) for name, value in head.headers)
    return Request(head.method.decode("ascii"), head.target.decode("ascii"), headers, body)


def _send(connection: socket.socket, http: h11.Connection, method: str, answer: Answer) -> None:
    whole, pieces = (answer.body, ()) if isinstance(answer.body, bytes) else (None, answer.body)
    headers = [(name.encode("ascii"), value.encode("latin-1", "replace")) for name, value in answer.headers]
    if whole is not None and answer.status not in (204, 304):
        headers.append((b"content-length", str(len(whole)).encode()))
    elif whole is None:
        headers.append((b"transfer-encoding", b"chunked"))
    start = http.send(h11.Response(status_code=answer.status, headers=headers)) or b""
    if whole is not None and method != "HEAD" and whole:
        start += http.send(h11.Data(data=whole)) or b""
    elif whole is None and method != "HEAD":
        connection.sendall(start)
        start = b""
        for piece in pieces:
            connection.sendall(http.send(h11.Data(data=piece)) or b"")
    connection.sendall(start + (http.send(h11.EndOfMessage()) or b""))


def _hang_up(connection: socket.socket, *, reset: bool) -> None:
    if reset:
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
