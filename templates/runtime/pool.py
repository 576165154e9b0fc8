"""Connection pool, sync: every connection has its own httpx transport. Does not prepare requests.

A single shared httpx transport scans all of its connections for each request, and a task that is cancelled at the wrong moment
leaves it with a connection that never becomes free again. Here a connection is removed from the idle ones while a request uses
it, and returned when its response is closed; after an error or a cancellation it is closed instead.
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
from .header_limit import raising
from .idle_connections import Connection, IdleConnections, Key

MOST = 1000
"""Largest number of connections in use at the same time."""


class Pool:
    """Sends each request over a connection that no other request uses meanwhile. Threads may share a pool, and it survives a fork.

    Args:
        make: Opens a connection.
        headers: Bytes of headers that a response may have, where that is more than usual.
    """

    def __init__(self, make: Callable[[Key], httpx.HTTPTransport], headers: int | None = None) -> None:
        self._make, self._headers = make, headers
        self.begin()
        pools.add(self)

    def begin(self) -> None:
        """Drop all connections without closing them."""
        self._idle = IdleConnections()
        # Reentrant: the garbage collector may run `__del__` of a response, which calls `leave`, in a thread that holds the lock.
        self._lock = threading.RLock()
        self._waiting: deque[threading.Event] = deque()
        self._in_use, self._closed = 0, False

    def send(self, request: httpx.Request) -> httpx.Response:
        """The response, its body unread; reading it to the end or closing it returns the connection to the pool.

        Raises:
            httpx.PoolTimeout: No connection became free in time.
        """
        key: Key = (request.url.scheme, request.url.host, request.url.port)
        self._enter(request.extensions["timeout"]["pool"])
        connection: Connection | None = None
        try:
            connection = self._connection(key)
            response = self._sent(connection, request)
            response.stream = _PooledStream(response.stream, self, key, connection)
        except BaseException:
            self.leave(key, connection, whole=False)
            raise
        return response

    def close(self) -> None:
        """Close the idle connections now, and each of the others when its response is closed."""
        with self._lock:
            self._closed = True
            unused = self._idle.empty()
        _close(unused)

    def leave(self, key: Key, connection: Connection | None, whole: bool) -> None:
        """Return a connection, to be reused if it is `whole`, and admit the request that has waited longest."""
        unused = [connection]
        try:
            with self._lock:
                if connection is not None and whole and not self._closed:
                    unused = [*self._idle.put(key, connection)]
        finally:
            self._release_slot()  # even if interrupted: a lost slot would shrink the pool for good
        # Outside the lock: closing a TLS connection may block on the network.
        _close(unused)

    def _sent(self, connection: Connection, request: httpx.Request) -> httpx.Response:
        with DeadlineGuard(request.extensions["timeout"].deadline) as guard:
            if connection.stream is not None:
                guard.hold(connection.stream)
            elif self._headers is not None:
                request.extensions["trace"] = raising(guard.watch, connection.transport, self._headers)
            elif guard.deadline is not None:
                # A new connection has no stream to guard yet; the trace extension reports it as soon as it is established.
                request.extensions["trace"] = guard.watch
            response: httpx.Response = connection.transport.handle_request(request)
        connection.received(response)
        return response

    def _connection(self, key: Key) -> Connection:
        """A reusable idle connection, else a new one."""
        while True:
            with self._lock:
                connection = self._idle.take(key)
            if connection is None:
                return Connection(self._make(key))
            if not connection.broken():
                return connection
            connection.transport.close()

    def _enter(self, timeout: float | None) -> None:
        """Wait for one of the `MOST` slots, first come, first served."""
        with self._lock:
            if self._in_use < MOST:
                self._in_use += 1
                return
            slot = threading.Event()
            self._waiting.append(slot)
        try:
            came = slot.wait(timeout)
        except BaseException:
            # If the slot was granted in the same moment, nobody else knows about it: it has to be passed on here.
            if not self._withdrawn(slot):
                self._release_slot()
            raise
        if not came and self._withdrawn(slot):
            raise httpx.PoolTimeout(f"all {MOST} connections are in use")

    def _withdrawn(self, slot: threading.Event) -> bool:
        """Stop waiting; False if the slot was granted in the meantime."""
        with self._lock:
            waits = slot in self._waiting
            if waits:
                self._waiting.remove(slot)
            return waits

    def _release_slot(self) -> None:
        with self._lock:
            # Handed over directly, so that a newcomer cannot overtake the requests that wait.
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._in_use = max(0, self._in_use - 1)  # a forked process may release slots that it never acquired


class _PooledStream(httpx.SyncByteStream):
    """The stream of a response, which returns its connection when it is closed or garbage-collected."""

    _over = True

    def __init__(self, stream: Any, pool: Pool, key: Key, connection: Connection) -> None:
        self._stream, self._pool, self._key, self._connection = stream, pool, key, connection
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
            self._pool.leave(self._key, self._connection, whole)
            self._over = True  # last: if `leave` is interrupted, `__del__` completes it

    def __del__(self) -> None:
        if not self._over:
            self._pool.leave(self._key, self._connection, whole=False)


def _close(connections: Iterable[Connection | None]) -> None:
    for connection in connections:
        if connection is not None:
            connection.transport.close()


pools: weakref.WeakSet[Any] = weakref.WeakSet()
"""All pools; a forked process resets each, because two processes must not share a connection."""


def _reset_after_fork() -> None:
    for each in pools:
        each.begin()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_reset_after_fork)
