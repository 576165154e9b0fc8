"""A loopback server that says exactly the bytes it is told, when it is told, and can break a connection in any way."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

import attrs


@attrs.frozen
class Request:
    """A request as it arrived.

    Attributes:
        headers: By name in lower case.
        connection: Number of the connection it came on, from 0.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    connection: int

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)


@attrs.frozen
class Pause:
    """Wait before the next bytes."""

    seconds: float


class Reset:
    """Break the connection with RST."""


class Close:
    """Close the connection in order."""


Step = bytes | Pause | threading.Event | type[Reset] | type[Close]
"""An event is waited for before the next bytes; where nobody sets it, the connection closes in the end."""

_HANG = 60.0
"""Seconds after which a test hangs; no test depends on being quicker."""

Answer = bytes | Iterable[Step]


def until(met: Callable[[], bool], within: float = _HANG) -> bool:
    """Wait for something that happens soon, however slow the machine is; whether it did."""
    limit = time.monotonic() + within
    while not met() and time.monotonic() < limit:
        time.sleep(0.001)
    return met()


def http_response(
    body: bytes | str | object = b"",
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    length: int | None = None,
) -> bytes:
    """A whole response; a body that is no bytes is sent as JSON.

    Args:
        length: What Content-Length claims, where that is not the truth.
    """
    given = {name.lower(): value for name, value in (headers or {}).items()}
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = {
        "content-type": "application/json",
        "content-length": str(len(content) if length is None else length),
    } | given
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
    return f"HTTP/1.1 {status} Some Reason\r\n{head}\r\n".encode("latin-1") + content


def chunked(pieces: Iterable[bytes], content_type: str = "text/event-stream", end: bool = True) -> list[Step]:
    """A response in chunks, one step each; without `end` the connection closes before the last chunk."""
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\n\r\n".encode()
    steps: list[Step] = [head, *(f"{len(piece):x}\r\n".encode() + piece + b"\r\n" for piece in pieces)]
    return [*steps, b"0\r\n\r\n"] if end else [*steps, Close]


class Server:
    """A server on a loopback port.

    Attributes:
        answers: What to say next, first to last; the last one is said again and again.
        answer: Decides instead, where it is set.
        requests: What was asked, oldest first.
        answered: How many answers were sent whole, or up to where they break off.
        opened, open_now: Connections ever, and now.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.answers: list[Answer] = [http_response({})]
        self.answer: Callable[[Request], Answer] | None = None
        self.requests: list[Request] = []
        self.answered = self.opened = self.open_now = 0
        self._tls, self._lock = tls, threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        """Its base URL."""
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}/v1"

    def say(self, *answers: Answer) -> None:
        """Answer the next requests so."""
        self.answers = list(answers)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Listen no longer."""
        # Closing alone does not wake the thread that waits in accept().
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def quiet(self, within: float = _HANG) -> bool:
        """Whether all connections are closed, now or soon."""
        return until(lambda: self.open_now == 0, within)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                number, self.opened, self.open_now = self.opened, self.opened + 1, self.open_now + 1
            threading.Thread(target=self._serve, args=(connection, number), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection, connection.makefile("rb") as lines:
                while (request := _read(lines, number)) is not None:
                    goes_on = self._say(connection, self._next(request))
                    with self._lock:
                        self.answered += 1
                    if not goes_on:
                        break
        except OSError:
            pass  # the client went away, which is what some tests are about
        finally:
            connection.close()
            with self._lock:
                self.open_now -= 1

    def _next(self, request: Request) -> Answer:
        with self._lock:
            self.requests.append(request)
            if self.answer is None:
                return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return self.answer(request)

    def _say(self, connection: socket.socket, answer: Answer) -> bool:
        for step in [answer] if isinstance(answer, bytes) else answer:
            if isinstance(step, bytes):
                connection.sendall(step)
            elif isinstance(step, Pause):
                time.sleep(step.seconds)
            elif isinstance(step, threading.Event):
                if not step.wait(_HANG):
                    return False
            elif step is Reset:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return False
            else:
                return False
        return True


def _read(lines: Any, number: int) -> Request | None:
    first = lines.readline().decode("latin-1").split()
    if len(first) != 3:
        return None
    headers: dict[str, str] = {}
    while (line := lines.readline().decode("latin-1").rstrip("\r\n")) != "":
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(lines.readline(), 16):
            body += lines.read(size)
            lines.readline()
        lines.readline()
    else:
        body = lines.read(int(headers.get("content-length", 0)))
    return Request(first[0], first[1], headers, body, number)
