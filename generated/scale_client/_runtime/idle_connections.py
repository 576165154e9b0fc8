"""Connections that wait to be used again. Knows how long and for whom they are good; opens and closes none."""

from __future__ import annotations

import time
from collections import deque
from typing import Any, TypeAlias

import attrs

from .unread import has_unread

KEEP_ALIVE = 30.0
"""Seconds after which an unused connection is closed."""

_SWEEP = 1.0

Key: TypeAlias = tuple[Any, ...]
"""What a connection is good for: scheme, host and port, in an async client the event loop too, which comes last."""


@attrs.define(eq=False)
class Connection:
    """A connection: an httpx transport that has no more than one.

    Attributes:
        transport: What sends over it.
        stream: Its network stream as the last reply named it, None before the first.
    """

    transport: Any
    stream: Any = None

    def broken(self) -> bool:
        """Whether the server has said something since, which can only be its end, or nonsense."""
        if self.stream is None or self.stream.get_extra_info("is_readable"):
            return True
        return has_unread(self.transport, self.stream)


@attrs.define(eq=False)
class IdleConnections:
    """Unused connections, newest last.

    Attributes:
        idle: By what they are good for, each with the time it was put there.
        swept: When all were last looked through.
    """

    idle: dict[Key, deque[tuple[Connection, float]]] = attrs.field(factory=dict[Key, "deque[tuple[Connection, float]]"])
    swept: float = 0.0

    def take(self, key: Key) -> Connection | None:
        """The one used last, None where there is none."""
        kept = self.idle.get(key)
        if kept is None:
            return None
        line, _ = kept.pop()
        if not kept:
            del self.idle[key]
        return line

    def put(self, key: Key, line: Connection) -> list[Connection]:
        """Put one back; those of whatever host that are unused for too long, to be closed."""
        now = time.monotonic()
        self.idle.setdefault(key, deque()).append((line, now))
        if now < self.swept + _SWEEP:
            return []
        self.swept = now
        return [line for each in list(self.idle) for line in self._old(each, now - KEEP_ALIVE)]

    def empty(self) -> list[Connection]:
        """All of them, to be closed."""
        found = [line for key, kept in self.idle.items() if not _gone(key) for line, _ in kept]
        self.idle.clear()
        return found

    def _old(self, key: Key, limit: float) -> list[Connection]:
        kept, old = self.idle[key], list[Connection]()
        if _gone(key):
            kept.clear()  # nothing can be closed in a loop that is no more; they close themselves when they are freed
        while kept and kept[0][1] < limit:
            old.append(kept.popleft()[0])
        if not kept:
            del self.idle[key]
        return old


def _gone(key: Key) -> bool:
    """Whether the event loop that a connection belongs to is closed."""
    loop = key[-1]
    return hasattr(loop, "is_closed") and loop.is_closed()
