"""The limit of a network stream's waits while a response is read, and after its connection went to another request."""

from __future__ import annotations

import gc
import time
import weakref
from types import SimpleNamespace
from typing import Any

import httpcore
import pytest
from sample_client._runtime.deadlines import DeadlineGuard

MINUTE = 60.0


class Stream:
    """A network stream that notes the timeouts of its waits."""

    def __init__(self) -> None:
        self.timeouts: list[float | None] = []

    def read(self, size: int, timeout: float | None = None) -> bytes:
        self.timeouts.append(timeout)
        return b"x" * size

    def write(self, data: bytes, timeout: float | None = None) -> None:
        self.timeouts.append(timeout)


def test_waits_end_at_the_deadline() -> None:
    stream = Stream()
    with DeadlineGuard(time.monotonic() + 10) as guard:
        guard.hold(stream)
        assert stream.read(1, 60.0) == b"x"
        stream.write(b"x", None)
    assert all(timeout is not None and timeout <= 10 for timeout in stream.timeouts)
    stream.read(1, 60.0)
    assert stream.timeouts[-1] == 60.0, "the limit is over with the guard"


def test_a_stream_that_another_request_got_meanwhile_keeps_its_limit() -> None:
    stream = Stream()
    with DeadlineGuard(time.monotonic() + 10) as first:
        first.hold(stream)
        # The end of a response frees the connection, and another thread takes it before this guard ends.
        second = DeadlineGuard(time.monotonic() + 100)
        second.hold(stream)
    with second:
        stream.read(1, 1000.0)
        assert stream.timeouts[-1] is not None
        assert 10 < stream.timeouts[-1] <= 100
    stream.read(1, 1000.0)
    assert stream.timeouts[-1] == 1000.0


def test_the_limit_is_over_before_the_connection_is_free() -> None:
    network, limited = Stream(), list[bool]()

    class Body:
        def close(self) -> None:
            network.read(1, 1000.0)
            limited.append(network.timeouts[-1] != 1000.0)

    body = Body()
    extensions = {"network_stream": network, "http_version": b"HTTP/1.1"}
    with DeadlineGuard(time.monotonic() + 10) as guard:
        guard.hold_stream_of(SimpleNamespace(stream=body, extensions=extensions))
        network.read(1, 1000.0)
        assert network.timeouts[-1] != 1000.0
        body.close()
    assert limited == [False]
    assert not vars(body), "the response refers to nothing of the guard"


def test_a_deadline_that_passed_is_not_that_of_the_next_request() -> None:
    stream = Stream()
    with DeadlineGuard(time.monotonic() - MINUTE) as over:
        over.hold(stream)
        with pytest.raises(httpcore.ReadTimeout):
            stream.read(1, 1.0)
        with DeadlineGuard(time.monotonic() + MINUTE) as guard:
            guard.hold(stream)
            assert stream.read(2, 1.0) == b"xx"


def test_a_guard_keeps_no_stream_alive() -> None:
    gc.collect()
    gc.disable()
    try:
        stream = Stream()
        with DeadlineGuard(time.monotonic() + MINUTE) as guard:
            guard.hold(stream)
        seen = weakref.ref(stream)
        del stream
        assert seen() is None, "without the garbage collector"
    finally:
        gc.enable()


def test_a_stream_that_passes_calls_on_is_left_alone() -> None:
    class Proxy:
        def __init__(self, inner: Stream) -> None:
            self.inner = inner

        def __getattr__(self, name: str) -> Any:
            return getattr(self.inner, name)

    proxy = Proxy(Stream())
    with DeadlineGuard(time.monotonic() + MINUTE) as guard:
        guard.hold(proxy)
        assert not guard.holds
        assert proxy.read(1, 100.0) == b"x"
