"""Connections kept for reuse: how many, how long, and for which event loop."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from sample_client import AsyncSample, Sample
from sample_client._runtime import errors
from sample_client._runtime.pool import Shelf
from tests.runtime.wire import Pause, Server, reply


def test_calls_one_after_the_other_share_a_connection(server: Server) -> None:
    with Sample(api_key="k", base_url=server.url) as client:
        for _ in range(5):
            client.request("GET", "/x")
    assert server.opened == 1
    assert server.quiet()


def test_calls_at_once_have_one_each_and_keep_them(server: Server) -> None:
    server.answer = lambda request: [Pause(0.1), reply({})]

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


def test_a_client_may_be_used_after_it_was_closed(server: Server) -> None:
    client = Sample(api_key="k", base_url=server.url)
    for _ in range(2):
        assert client.request("GET", "/x") == {}
        client.close()
    assert server.opened == 2
    assert server.quiet()


def test_a_reply_that_ends_after_the_client_was_closed_keeps_no_connection(server: Server) -> None:
    server.answer = lambda request: [Pause(0.2), reply({})]
    client = Sample(api_key="k", base_url=server.url)
    thread = threading.Thread(target=lambda: client.request("GET", "/x"))
    thread.start()
    time.sleep(0.05)
    client.close()
    thread.join()
    assert server.quiet()


def test_too_many_at_once_wait_for_their_turn(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.pool.MOST", 3)
    server.answer = lambda request: [Pause(0.02), reply({})]

    async def many() -> list[Any]:
        async with AsyncSample(api_key="k", base_url=server.url) as client:
            return await asyncio.gather(*[client.request("GET", "/x") for _ in range(20)])

    assert asyncio.run(many()) == [{}] * 20
    assert server.opened == 3


def test_waiting_in_vain_leaves_the_turn_to_others(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.pool.MOST", 1)
    server.answer = lambda request: [Pause(0.15), reply({})]

    async def many() -> list[Any]:
        async with AsyncSample(api_key="k", base_url=server.url, max_retries=0) as client:
            short = client.with_options(timeout=0.05)
            calls = [client.request("GET", "/a"), short.request("GET", "/b"), client.request("GET", "/c")]
            return await asyncio.gather(*calls, return_exceptions=True)

    first, second, third = asyncio.run(many())
    assert isinstance(second, errors.PoolTimeoutError)
    assert first == third == {}


def test_unused_connections_are_closed_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, now = Shelf(), [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    assert shelf.put(("a",), 1) == []
    now[0] = 20.0
    assert shelf.put(("a",), 2) == []
    now[0] = 40.0
    assert shelf.put(("a",), 3) == [1]
    assert shelf.take(("a",)) == 3, "the one used last is warm"
    assert shelf.take(("b",)) is None
    assert shelf.empty() == [2]
