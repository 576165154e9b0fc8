"""Connections kept for reuse: how many, how long, and for which event loop."""

from __future__ import annotations

import asyncio
import gc
import os
import re
import sys
import threading
import time
import types
from collections.abc import Callable
from typing import Any

import pytest
from sample_client import AsyncSample, Sample
from sample_client._runtime import errors
from sample_client._runtime.idle_connections import Connection, IdleConnections
from sample_client._runtime.pool import pools
from tests.runtime.driver import Driver
from tests.runtime.wire import Pause, Server, chunked, http_response, until


def test_calls_one_after_the_other_share_a_connection(server: Server) -> None:
    with Sample(api_key="k", base_url=server.url) as client:
        for _ in range(5):
            client.request("GET", "/x")
    assert server.opened == 1
    assert server.quiet()


def test_calls_at_once_have_one_each_and_keep_them(server: Server) -> None:
    server.answer = lambda request: [Pause(0.1), http_response({})]

    async def both() -> None:
        async with AsyncSample(api_key="k", base_url=server.url) as client:
            for _ in range(2):
                await asyncio.gather(*[client.request("GET", "/x") for _ in range(4)])

    asyncio.run(both())
    assert server.opened == 4


def test_one_async_client_serves_one_event_loop_after_the_other(server: Server) -> None:
    client = AsyncSample(api_key="k", base_url=server.url)
    for _ in range(3):
        assert asyncio.run(client.request("GET", "/x")) == {}
    assert server.opened == 3, "a connection belongs to its event loop"


def test_a_response_that_ends_after_the_client_was_closed_keeps_no_connection(server: Server) -> None:
    server.answer = lambda request: [Pause(0.2), http_response({})]
    client = Sample(api_key="k", base_url=server.url)
    thread = threading.Thread(target=lambda: client.request("GET", "/x"))
    thread.start()
    until(lambda: bool(server.requests))
    client.close()
    thread.join()
    assert server.quiet()


def test_too_many_at_once_wait_for_their_turn(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.pool.MOST", 3)
    server.answer = lambda request: [Pause(0.02), http_response({})]

    async def many() -> list[Any]:
        async with AsyncSample(api_key="k", base_url=server.url) as client:
            return await asyncio.gather(*[client.request("GET", "/x") for _ in range(20)])

    assert asyncio.run(many()) == [{}] * 20
    assert server.opened == 3


def test_waiting_in_vain_leaves_the_turn_to_others(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.pool.MOST", 1)
    in_vain = threading.Event()
    server.answer = lambda request: [in_vain, http_response({})]

    async def wait_in_vain(client: AsyncSample) -> Any:
        try:
            return await client.with_options(timeout=0.2).request("GET", "/b")
        finally:
            in_vain.set()

    async def many() -> list[Any]:
        async with AsyncSample(api_key="k", base_url=server.url, max_retries=0) as client:
            calls = [client.request("GET", "/a"), wait_in_vain(client), client.request("GET", "/c")]
            return await asyncio.gather(*calls, return_exceptions=True)

    first, second, third = asyncio.run(many())
    assert isinstance(second, errors.PoolTimeoutError)
    assert first == third == {}


def test_unused_connections_are_closed_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, now = IdleConnections(), [10.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    first, second, third, other = (Connection(name) for name in "abco")
    assert shelf.put(("here",), first) == []
    now[0] = 30.0
    assert shelf.put(("here",), second) == []
    now[0] = 50.0
    assert shelf.put(("there",), other) == [first], "whatever its host"
    assert shelf.put(("here",), third) == []
    assert shelf.take(("here",)) is third, "the one used last is warm"
    assert shelf.take(("elsewhere",)) is None
    assert shelf.empty() == [second, other]


def test_a_connection_to_a_host_left_behind_is_closed(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.idle_connections.KEEP_ALIVE", 0.05)
    monkeypatch.setattr("sample_client._runtime.idle_connections._SWEEP", 0.0)
    with Server() as left:
        driver(lambda client: client.request("GET", f"http://127.0.0.1:{left.port}/x"))
        # The driver's own call to its server comes after; give it something to sweep.
        time.sleep(0.1)
        driver(lambda client: client.request("GET", "/x"))
        assert left.quiet()


def test_connections_of_event_loops_that_are_gone_are_let_go(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.idle_connections._SWEEP", 0.0)
    client = AsyncSample(api_key="k", base_url=server.url)
    for _ in range(10):
        asyncio.run(client.request("GET", "/x"))
    gc.collect()
    assert server.opened == 10
    assert until(lambda: server.open_now <= 2)


def test_threads_are_served_in_the_order_they_came(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.pool.MOST", 1)
    gate = threading.Event()
    server.answer = lambda request: [http_response({})] if gate.wait(60) else []

    before = set(pools)
    with Sample(api_key="k", base_url=server.url) as client:
        threads = [threading.Thread(target=client.request, args=("GET", f"/{number}")) for number in range(8)]
        threads[0].start()
        until(lambda: len(server.requests) == 1)
        [used] = set(pools) - before
        for number, thread in enumerate(threads[1:], 1):
            thread.start()
            until(lambda number=number: len(used._waiting) == number)
        gate.set()
        for thread in threads:
            thread.join()
    assert [request.target for request in server.requests] == [f"/v1/{number}" for number in range(8)]


def test_tasks_are_served_in_the_order_they_came(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.pool.MOST", 1)

    async def many() -> None:
        async with AsyncSample(api_key="k", base_url=server.url) as client:

            async def twice(number: int) -> None:
                await client.request("GET", f"/{number}")
                await client.request("GET", f"/{number}")

            await asyncio.gather(*map(twice, range(4)))

    asyncio.run(many())
    assert [request.target for request in server.requests] == [f"/v1/{number}" for number in (0, 1, 2, 3) * 2]


def test_a_call_that_cannot_begin_takes_no_place(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "gopher://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "")

    def twice(client: Any) -> Any:
        def sync() -> None:
            for _ in range(2):
                with pytest.raises(errors.InvalidRequestError, match="the proxy of the environment"):
                    client.request("GET", "/x")

        async def later() -> None:
            for _ in range(2):
                with pytest.raises(errors.InvalidRequestError, match="the proxy of the environment"):
                    await client.request("GET", "/x")

        return later() if driver.is_async else sync()

    with pytest.raises(
        errors.InvalidRequestError, match="the proxy of the environment"
    ):  # that of the driver's own call
        driver(twice)


def test_a_stream_that_nobody_reads_or_closes_gives_its_place_back(driver: Driver) -> None:
    driver.server.say(chunked([b"data: {}\n\n"] * 2))

    async def later(client: Any) -> None:
        await client.chat.completions.create(model="m", messages=[], stream=True)
        gc.collect()
        await asyncio.sleep(0.05)

    def sync(client: Any) -> None:
        client.chat.completions.create(model="m", messages=[], stream=True)
        gc.collect()

    driver(later if driver.is_async else sync)
    assert driver.server.quiet()


def test_a_client_closed_by_another_thread_ends_what_it_began(server: Server) -> None:
    server.answer = lambda request: [Pause(0.001), http_response({})]
    for _ in range(10):
        client, done = Sample(api_key="k", base_url=server.url), list[Any]()

        def call(client: Sample = client, done: list[Any] = done) -> None:
            with pytest.raises(errors.APIError, match="the client is closed"):
                while True:
                    done.append(client.request("GET", "/x"))

        threads = [threading.Thread(target=call) for _ in range(3)]
        for thread in threads:
            thread.start()
        until(lambda done=done: len(done) > 5)
        client.close()
        for thread in threads:
            thread.join()
        assert all(value == {} for value in done)
    assert server.quiet()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_process_has_connections_of_its_own(server: Server) -> None:
    with Sample(api_key="k", base_url=server.url, max_retries=0) as client:
        client.request("GET", "/before")
        child = os.fork()
        if not child:
            try:
                client.request("GET", "/child", timeout=5)
            except BaseException:
                os._exit(1)
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        client.request("GET", "/after")
    assert [(request.target, request.connection) for request in server.requests] == [
        ("/v1/before", 0),
        ("/v1/child", 1),
        ("/v1/after", 0),
    ]


@pytest.mark.parametrize("warm", [True, False])
def test_an_interrupt_anywhere_leaves_the_place_to_others(
    server: Server, monkeypatch: pytest.MonkeyPatch, warm: bool
) -> None:
    monkeypatch.setattr("sample_client._runtime.pool.MOST", 1)
    met = 0
    for number in range(1, 10_000, 9):
        with Sample(api_key="k", base_url=server.url, max_retries=0) as client:
            if warm:
                client.request("GET", "/x")
            if not interrupted(lambda client=client: client.request("GET", "/x"), number):
                break
            met += 1
            assert client.request("GET", "/y", timeout=5) == {}
    assert met > 20, "hardly anything was interrupted"


def interrupted(use: Callable[[], object], number: int) -> bool:
    """Whether `use` was interrupted, at its call of that number in the runtime, in httpx or httpcore."""
    left = number

    def trace(frame: types.FrameType, event: str, arg: object) -> None:
        nonlocal left
        code = frame.f_code
        # A lock of httpcore whose very release is interrupted stays locked; nothing here can help that. What
        # interrupts the freeing of an object interrupts nobody else.
        if event == "call" and WATCHED.search(code.co_filename) and not PASSED.search(code.co_filename + code.co_name):
            left -= 1
            if not left:
                sys.settrace(None)
                raise KeyboardInterrupt

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        use()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(before)
    return left <= 0  # Python drops an exception that is raised while a generator is freed


PASSED = re.compile("_synchronization|__del__")
WATCHED = re.compile(r"[/\\](_runtime|httpx|httpcore)[/\\]")
