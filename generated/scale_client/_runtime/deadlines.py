"""Timeouts limited by a deadline, for the network streams that httpx exposes. Sends no request.

httpx bounds each wait separately, so that many short waits add up to more than the timeout. Here each one is cut to what is left.
"""

from __future__ import annotations

import functools
import math
import time
import weakref
from collections.abc import Callable, Iterable
from typing import Any, Self

import attrs

_LEAST = 0.001  # not 0, which would fail even if bytes are available
_FOREVER = 1e9
"""Seconds that sockets no longer accept as a timeout."""

_GRACE = 0.05
"""Seconds after a deadline in which bytes that have arrived are still read; a server that never stops sending ends there."""

_ONE_AT_A_TIME = (b"HTTP/1.1", b"HTTP/1.0")


def cut(bound: float | None, deadline: float | None) -> float | None:
    """Seconds to wait: `bound`, or the time left until `deadline` on the monotonic clock if that is less."""
    left = math.inf if deadline is None else max(deadline - time.monotonic(), _LEAST)
    wait = left if bound is None else min(bound, left)
    return wait if wait < _FOREVER else None


class PhaseTimeouts(dict[str, "float | None"]):
    """The timeouts of a request in the form that httpx expects: phase -> seconds, limited to the time left at each lookup."""

    def __init__(self, bounds: Iterable[tuple[str, float | None]], deadline: float | None) -> None:
        super().__init__(bounds)
        self.deadline = deadline

    def __getitem__(self, phase: str) -> float | None:
        return cut(super().__getitem__(phase), self.deadline)

    def get(self, phase: str, default: Any = None) -> Any:
        """The bound of one phase."""
        return cut(super().get(phase, default), self.deadline)


@attrs.define(eq=False)
class DeadlineGuard:
    """Limits each wait of the network streams that it holds, until its end as a context manager.

    The methods that it sets stay afterwards, without a limit, until another guard replaces them: to remove them could remove those that
    another thread has set meanwhile.

    Attributes:
        deadline: On the monotonic clock; None limits nothing.
        holds: Whether there is a stream whose waits it limits.
    """

    deadline: float | None
    holds: bool = attrs.field(default=False, init=False)

    def hold(self, stream: Any) -> None:
        """Limit the waits of `stream`, sync or async, from now on; one that only passes calls on to another stays as it is."""
        if self.deadline is None:
            return
        # Of its class, as those of the stream may be those of an earlier guard; and without a circle of references to the stream.
        read, write = (getattr(stream.__class__, name, None) for name in ("read", "write"))
        if read is None or write is None:
            return
        held = weakref.ref(stream)

        def read_in_time(size: int, timeout: float | None = None) -> Any:
            deadline = self.deadline
            if deadline is not None and time.monotonic() > deadline + _GRACE:
                import httpcore

                raise httpcore.ReadTimeout("the deadline has passed")
            return read(held(), size, cut(timeout, deadline))

        def write_in_time(data: bytes, timeout: float | None = None) -> Any:
            return write(held(), data, cut(timeout, self.deadline))

        stream.read, stream.write = read_in_time, write_in_time
        self.holds = True

    def hold_stream_of(self, response: Any) -> None:
        """The same for the stream that a response is read from, if no other request shares it; until the response is closed."""
        stream = response.extensions.get("network_stream")
        if stream is not None and response.extensions.get("http_version") in _ONE_AT_A_TIME:
            self.hold(stream)
        if self.holds:
            _before_close(response.stream, self.end)

    def end(self) -> None:
        """Limit nothing any more."""
        self.deadline, self.holds = None, False

    def watch(self, event: str, found: dict[str, Any]) -> None:
        """Hold a connection as soon as it is established; for the extension `trace` of httpx."""
        if event.endswith(_STANDS):
            self.hold(found["return_value"])

    async def watch_async(self, event: str, found: dict[str, Any]) -> None:
        """The same for an async transport."""
        self.watch(event, found)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()


def _before_close(stream: Any, done: Callable[[], None]) -> None:
    """Call `done` first when the stream of a response is closed, which frees the connection for other threads."""
    for name in ("close", "aclose"):
        close = getattr(stream, name, None)
        if close is not None:
            setattr(stream, name, functools.partial(_closed, stream, name, close, done))


def _closed(stream: Any, name: str, close: Callable[[], Any], done: Callable[[], None]) -> Any:
    stream.__dict__.pop(name, None)  # or the stream would refer to itself
    done()
    return close()


_STANDS = ("connect_tcp.complete", "start_tls.complete")
