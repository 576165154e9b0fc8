"""Connections kept for reuse, sync: each has an httpx transport of its own. Knows httpx, no request.

One httpx transport for all looks at every one of its connections for every request, and a task cancelled at the wrong moment
leaves it with a connection that is never free again. Here a connection is taken from a shelf and put back when its reply is
over; one that met with an error, or with cancellation, is closed.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import httpx

from .deadlines import DeadlineGuard
from .idle_connections import Connection, IdleConnections, Key

MOST = 1000
"""How many connections may be in use at once."""


class Pool:
    """Sends requests, each over a connection that no other uses meanwhile. Threads may share one, and a forked process too."""

    def __init__(self, make: Callable[[Key], httpx.HTTPTransport]) -> None:
        self._make = make
        self.begin()
        pools.add(self)

    def begin(self) -> None:
        """Forget all connections."""
        self._shelf, self._lock = (
            IdleConnections(),
            threading.RLock(),
        )  # entered again where a reply is freed in the midst
        self._waiting: deque[threading.Event] = deque()
        self._taken, self._closed = 0, False

    def send(self, request: httpx.Request) -> httpx.Response:
        """The reply, its body unread; reading it to the end or closing it frees the connection.

        Raises:
            httpx.PoolTimeout: No connection became free in time.
        """
        key: Key = (request.url.scheme, request.url.host, request.url.port)
        self._enter(request.extensions["timeout"]["pool"])
        line: Connection | None = None
        try:
            line = self._line(key)
            response = self._sent(line, request)
            response.stream = _Lent(response.stream, self, key, line)
        except BaseException:
            self.leave(key, line, whole=False)
            raise
        return response

    def close(self) -> None:
        """Close what is unused now, and the rest when its reply is over."""
        with self._lock:
            self._closed = True
            unused = self._shelf.empty()
        _close(unused)

    def leave(self, key: Key, line: Connection | None, whole: bool) -> None:
        """Give a connection back, to be kept if it is `whole`, and let in who has waited longest."""
        unused = [line]
        try:
            with self._lock:
                if line is not None and whole and not self._closed:
                    unused = [*self._shelf.put(key, line)]
        finally:
            self._pass_on()
        _close(unused)

    def _sent(self, line: Connection, request: httpx.Request) -> httpx.Response:
        with DeadlineGuard(request.extensions["timeout"].deadline) as guard:
            if line.stream is not None:
                guard.hold(line.stream)
            elif guard.deadline is not None:
                request.extensions["trace"] = guard.watch
            response: httpx.Response = line.transport.handle_request(request)
        line.stream = response.extensions.get("network_stream")
        return response

    def _line(self, key: Key) -> Connection:
        """A connection that was used before and still stands, else a new one."""
        while True:
            with self._lock:
                line = self._shelf.take(key)
            if line is None:
                return Connection(self._make(key))
            if not line.broken():
                return line
            line.transport.close()

    def _enter(self, patience: float | None) -> None:
        """Wait until there may be one connection more; who comes first is served first."""
        with self._lock:
            if self._taken < MOST:
                self._taken += 1
                return
            page_request = threading.Event()
            self._waiting.append(page_request)
        try:
            came = page_request.wait(patience)
        except BaseException:
            if not self._withdrawn(page_request):
                self._pass_on()
            raise
        if not came and self._withdrawn(page_request):
            raise httpx.PoolTimeout(f"all {MOST} connections are in use")

    def _withdrawn(self, page_request: threading.Event) -> bool:
        """Whether it was still waiting, which it is no longer; else its turn has come in the meantime."""
        with self._lock:
            waits = page_request in self._waiting
            if waits:
                self._waiting.remove(page_request)
            return waits

    def _pass_on(self) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._taken = max(0, self._taken - 1)  # a forked process gives back what it never took


class _Lent(httpx.SyncByteStream):
    """A reply's stream that gives its connection back once it is closed, or forgotten."""

    _over = True

    def __init__(self, stream: Any, pool: Pool, key: Key, line: Connection) -> None:
        self._stream, self._pool, self._key, self._line = stream, pool, key, line
        self._over = False

    def __iter__(self) -> Iterator[bytes]:
        chunks: Iterator[bytes] = self._stream.__iter__()
        return chunks

    def close(self) -> None:
        if self._over:
            return
        whole = False
        try:
            self._stream.close()
            whole = True
        finally:
            self._pool.leave(self._key, self._line, whole)
            self._over = True  # not before: where this is interrupted, `__del__` does what is left

    def __del__(self) -> None:
        if not self._over:
            self._pool.leave(self._key, self._line, whole=False)


def _close(lines: Iterable[Connection | None]) -> None:
    for line in lines:
        if line is not None:
            line.transport.close()


pools: weakref.WeakSet[Any] = weakref.WeakSet()
"""All that there are: a forked process begins each anew, since two must not talk over one connection."""


def _begin_anew() -> None:
    for each in pools:
        each.begin()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_begin_anew)
