"""Idle connections: which of them may be reused, and for how long. Opens and closes none."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from .unread import has_unread

if TYPE_CHECKING:
    import httpx

KEEP_ALIVE = 30.0
"""Seconds after which an unused connection is closed."""

_SWEEP = 1.0

Key: TypeAlias = tuple[Any, ...]
"""The requests that a connection can serve: scheme, host and port; in an async client also the event loop, as the last item."""


@attrs.define(eq=False)
class Connection:
    """A connection: an httpx transport limited to a single one.

    Attributes:
        transport: The httpx transport that sends over it.
        stream: Its network stream, from the extensions of the latest response; None before the first, and if the connection
            must not be reused.
    """

    transport: Any
    stream: Any = None

    def received(self, response: httpx.Response) -> None:
        """Remember the stream of a response, unless the response states its length in two ways (RFC 9112 section 6.3)."""
        ambiguous = "transfer-encoding" in response.headers and "content-length" in response.headers
        self.stream = None if ambiguous else response.extensions.get("network_stream")

    def broken(self) -> bool:
        """Whether the connection cannot be reused: the server closed it, or sent bytes that no request asked for."""
        # An idle HTTP/1.1 connection has nothing to receive. A readable socket therefore means the end of the connection, or
        # bytes that would be taken for the response to the next request.
        try:
            return (
                self.stream is None
                or self.stream.get_extra_info("is_readable")
                or has_unread(self.transport, self.stream)
            )
        except (ValueError, OSError):
            return True  # a socket that is closed, such as that of a cancelled response under trio


@attrs.define(eq=False)
class IdleConnections:
    """Idle connections by key.

    Attributes:
        idle: Key -> connections, each with the time at which it became idle; the newest is last.
        swept: When expired connections were last collected.
    """

    idle: dict[Key, deque[tuple[Connection, float]]] = attrs.field(factory=dict[Key, "deque[tuple[Connection, float]]"])
    swept: float = 0.0

    def take(self, key: Key) -> Connection | None:
        """The connection that became idle last; None if there is none."""
        # Last in, first out: under light load the same few connections stay warm and the others expire.
        kept = self.idle.get(key)
        if kept is None:
            return None
        connection, _ = kept.pop()
        if not kept:
            del self.idle[key]
        return connection

    def put(self, key: Key, connection: Connection) -> list[Connection]:
        """Add a connection; returns the expired connections of all hosts, for the caller to close."""
        now = time.monotonic()
        self.idle.setdefault(key, deque()).append((connection, now))
        # A full sweep visits every host, so it runs at most once per _SWEEP seconds rather than after each response.
        if now < self.swept + _SWEEP:
            return []
        self.swept = now
        return [connection for each in list(self.idle) for connection in self._old(each, now - KEEP_ALIVE)]

    def empty(self) -> list[Connection]:
        """Remove and return all connections, for the caller to close."""
        found = [connection for key, kept in self.idle.items() if not _gone(key) for connection, _ in kept]
        self.idle.clear()
        return found

    def _old(self, key: Key, limit: float) -> list[Connection]:
        kept, old = self.idle[key], list[Connection]()
        if _gone(key):
            kept.clear()  # a closed event loop cannot run `aclose()`; the sockets close when they are garbage-collected
        while kept and kept[0][1] < limit:
            old.append(kept.popleft()[0])
        if not kept:
            del self.idle[key]
        return old


def _gone(key: Key) -> bool:
    """Whether the event loop that a connection belongs to is closed."""
    loop = key[-1]
    return hasattr(loop, "is_closed") and loop.is_closed()
