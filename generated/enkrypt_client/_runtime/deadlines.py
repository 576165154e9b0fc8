"""How long to wait, counted down to a deadline. Knows the network streams that httpx hands out; no request.

httpx bounds each wait by itself, so that many short ones add up to more than was asked for. Here each is cut to what is left.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any, Self

import attrs

_LEAST = 0.001  # not 0, which would not wait for what is there already
_ONE_AT_A_TIME = (b"HTTP/1.1", b"HTTP/1.0")


def cut(bound: float | None, deadline: float | None) -> float | None:
    """Seconds to wait: `bound`, or what is left until `deadline` on the monotonic clock where that is less."""
    if deadline is None:
        return bound
    left = max(deadline - time.monotonic(), _LEAST)
    return left if bound is None else min(bound, left)


class PhaseTimeouts(dict[str, "float | None"]):
    """The bounds of a request as httpx wants them: phase -> seconds, cut to what is left whenever one is looked up."""

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
    """Cuts each wait of the network streams that it holds; a context manager, which lets go of them.

    Attributes:
        deadline: On the monotonic clock; None cuts nothing.
        held: Streams, sync or async.
    """

    deadline: float | None
    held: list[Any] = attrs.field(factory=list[Any], init=False)

    def hold(self, stream: Any) -> None:
        """Cut the waits of `stream` from now on."""
        if self.deadline is None:
            return
        read, write, deadline = stream.read, stream.write, self.deadline

        def read_in_time(size: int, timeout: float | None = None) -> Any:
            return read(size, cut(timeout, deadline))

        def write_in_time(data: bytes, timeout: float | None = None) -> Any:
            return write(data, cut(timeout, deadline))

        stream.read, stream.write = read_in_time, write_in_time
        self.held.append(stream)

    def hold_stream_of(self, response: Any) -> None:
        """The same for what a reply is read from, where no other request shares it."""
        stream = response.extensions.get("network_stream")
        if stream is not None and response.extensions.get("http_version") in _ONE_AT_A_TIME:
            self.hold(stream)

    def watch(self, event: str, found: dict[str, Any]) -> None:
        """Hold a connection as soon as it stands; for the extension `trace` of httpx."""
        if event.endswith(_STANDS):
            self.hold(found["return_value"])

    async def watch_async(self, event: str, found: dict[str, Any]) -> None:
        """The same for an async transport."""
        self.watch(event, found)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for stream in self.held:
            del stream.read, stream.write  # its own methods show again
        self.held.clear()


_STANDS = ("connect_tcp.complete", "start_tls.complete")
