"""Connections kept for reuse, sync: each has an httpx transport of its own. Knows httpx, no request.

One httpx transport for all looks at every one of its connections for every request, and a task cancelled at the wrong moment
leaves it with a connection that is never free again. Here a connection is taken from a stack and put back when its reply is
over; one that met with an error, or with cancellation, is closed.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import attrs
import httpx

MOST = 1000
"""How many connections there may be at once."""

LASTING = 30.0
"""Seconds after which an unused connection is closed."""

Key: TypeAlias = tuple[object, ...]
"""What a connection is good for: scheme, host and port, in an async client the event loop too."""


@attrs.define(eq=False)
class Shelf:
    """Unused transports, newest last.

    Attributes:
        idle: By what they are good for, each with the time it was put there.
    """

    idle: dict[Key, deque[tuple[Any, float]]] = attrs.field(factory=dict[Key, "deque[tuple[Any, float]]"])

    def take(self, key: Key) -> Any:
        """The one used last, None where there is none."""
        kept = self.idle.get(key)
        return kept.pop()[0] if kept else None

    def put(self, key: Key, transport: Any) -> list[Any]:
        """Put one back; what is unused for too long, to be closed."""
        now = time.monotonic()
        kept = self.idle.setdefault(key, deque())
        kept.append((transport, now))
        old: list[Any] = []
        while kept[0][1] < now - LASTING:
            old.append(kept.popleft()[0])
        return old

    def empty(self) -> list[Any]:
        """All of them, to be closed."""
        found = [transport for kept in self.idle.values() for transport, _ in kept]
        self.idle.clear()
        return found


class Pool:
    """Sends requests, each over a connection that no other uses meanwhile. Threads may share one."""

    def __init__(self, make: Callable[[], httpx.HTTPTransport]) -> None:
        self._make, self._shelf = make, Shelf()
        self._room = threading.Condition()
        self._taken, self._closed = 0, False

    def send(self, request: httpx.Request) -> httpx.Response:
        """The reply, its body unread; reading it to the end or closing it frees the connection.

        Raises:
            httpx.PoolTimeout: No connection became free in time.
        """
        key: Key = (request.url.scheme, request.url.host, request.url.port)
        transport = self._take(key, request.extensions["timeout"]["pool"])
        try:
            response: httpx.Response = transport.handle_request(request)
        except BaseException:
            self._give(key, transport, whole=False)
            raise
        response.stream = _Lent(response.stream, lambda whole: self._give(key, transport, whole))
        return response

    def close(self) -> None:
        """Close what is unused now, and the rest when its reply is over."""
        with self._room:
            self._closed = True
            unused = self._shelf.empty()
        for transport in unused:
            transport.close()

    def _take(self, key: Key, patience: float | None) -> httpx.HTTPTransport:
        with self._room:
            if self._taken >= MOST and not self._room.wait_for(lambda: self._taken < MOST, patience):
                raise httpx.PoolTimeout(f"all {MOST} connections are in use")
            self._taken += 1
            transport: httpx.HTTPTransport = self._shelf.take(key) or self._make()
            return transport

    def _give(self, key: Key, transport: httpx.HTTPTransport, whole: bool) -> None:
        with self._room:
            self._taken -= 1
            self._room.notify()
            keep = whole and not self._closed
            unused = self._shelf.put(key, transport) if keep else [transport]
        for done in unused:
            done.close()


class _Lent(httpx.SyncByteStream):
    """A reply's stream that gives its connection back once it is closed."""

    def __init__(self, stream: Any, give: Callable[[bool], None]) -> None:
        self._stream, self._give, self._over = stream, give, False

    def __iter__(self) -> Iterator[bytes]:
        chunks: Iterator[bytes] = self._stream.__iter__()
        return chunks

    def close(self) -> None:
        if self._over:
            return
        self._over, whole = True, False
        try:
            self._stream.close()
            whole = True
        finally:
            self._give(whole)
