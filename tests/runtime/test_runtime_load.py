"""Many calls at once, many threads, and cancellation anywhere: no error, nothing lost or doubled, nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import tracemalloc
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import httpx
import pytest
from sample_client import AsyncSample, Sample
from tests.runtime.fast_server import FastServer, in_a_thread

MESSAGES: list[Any] = [{"role": "user", "content": "hi"}]


def open_files() -> int:
    """How many file descriptors this process holds."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        pytest.skip("open files are counted through /proc")
    return len(os.listdir(folder))  # noqa: PTH208  counting is all that is wanted


async def calls(client: AsyncSample, names: list[str], width: int) -> Counter[str]:
    """One call for each name, `width` in flight; the ids that came back."""
    waiting, came = iter(names), Counter[str]()

    async def worker() -> None:
        for name in waiting:
            generated = await client.chat.completions.create(model=name, messages=MESSAGES)
            came[generated.id] += 1

    await asyncio.gather(*[worker() for _ in range(width)])
    return came


async def streams(client: AsyncSample, count: int) -> list[int]:
    """How many chunks each of `count` streams at once gave."""

    async def one() -> int:
        stream = await client.chat.completions.create(model="s", messages=MESSAGES, stream=True)
        return len([chunk async for chunk in stream])

    return await asyncio.gather(*[one() for _ in range(count)])


async def soon(met: Callable[[], bool]) -> bool:
    """Whether something happens within a minute, which the event loop may bring about."""
    for _ in range(6000):
        if met():
            return True
        await asyncio.sleep(0.01)
    return False


async def measured(total: int, width: int, at_once: int) -> None:
    """Calls and streams against a server of the same loop, with all that must hold afterwards."""
    server = FastServer()
    listener = await server.start()
    before = open_files()
    async with AsyncSample(api_key="k", base_url=server.url, timeout=120) as client:
        names = [f"n{number}" for number in range(total)]
        assert await calls(client, names[: total // 4], width) == Counter(names[: total // 4])
        gc.collect()
        tracemalloc.start()
        assert await calls(client, names[total // 4 :], width) == Counter(names[total // 4 :])
        server.seen -= Counter(names)
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        assert await streams(client, at_once) == [20] * at_once
    assert server.seen == Counter({"s": at_once}), "each call came to the server once"
    assert grown < 400 * total + 1_000_000, f"{grown} bytes more after {total} calls"
    assert await soon(lambda: server.open_now == 0), "connections stayed open"
    listener.close()
    assert await soon(lambda: open_files() <= before + 2), "sockets stayed open"
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    assert not left, f"tasks are left: {left}"


def test_many_calls_and_streams() -> None:
    asyncio.run(measured(400, 50, 50))


async def through_a_pool_of_httpx(total: int, at_once: int) -> None:
    server = FastServer()
    listener = await server.start()
    async with (
        httpx.AsyncClient() as own,
        AsyncSample(api_key="k", base_url=server.url, timeout=120, http_client=own) as client,
    ):
        names = [f"n{number}" for number in range(total)]
        assert await calls(client, names, at_once) == Counter(names)
        assert await streams(client, at_once) == [20] * at_once
        assert await calls(client, names, at_once) == Counter(names)
    listener.close()


def test_many_calls_and_streams_through_a_pool_of_httpx() -> None:
    asyncio.run(through_a_pool_of_httpx(400, 50))


@pytest.mark.slow
def test_twenty_thousand_calls_and_a_thousand_streams() -> None:
    asyncio.run(measured(20_000, 100, 1_000))


@pytest.mark.parametrize("http_client", [nullcontext, httpx.Client], ids=["own pool", "pool of httpx"])
@pytest.mark.parametrize("each", [10, pytest.param(200, marks=pytest.mark.slow)])
def test_one_client_for_many_threads(
    each: int, http_client: Callable[[], AbstractContextManager[httpx.Client | None]]
) -> None:
    came: list[str] = []
    failed: list[BaseException] = []

    def work(client: Sample, number: int) -> None:
        try:
            for turn in range(each):
                name = f"t{number}-{turn}"
                came.append(client.chat.completions.create(model=name, messages=MESSAGES).id)
                if turn % 5 == 0:
                    stream = client.chat.completions.create(model="s", messages=MESSAGES, stream=True)
                    assert len(list(stream)) == 20
        except BaseException as error:
            failed.append(error)

    with (
        in_a_thread() as server,
        http_client() as given,
        Sample(api_key="k", base_url=server.url, http_client=given) as client,
    ):
        threads = [threading.Thread(target=work, args=(client, number)) for number in range(32)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failed, failed[0]
        wanted = Counter(f"t{number}-{turn}" for number in range(32) for turn in range(each))
        assert Counter(came) == wanted
        assert server.seen - Counter({"s": server.seen["s"]}) == wanted, "each call came to the server once"


async def cancelled_everywhere(use: Any, most: int) -> int:
    """Cancel a call one turn of the event loop later each time, until it is done before.

    After each the client's only connection must be free again, which the next call shows; every other time it is a new one.
    """
    server = FastServer()
    listener = await server.start()
    for turns in range(most):
        async with AsyncSample(api_key="k", base_url=server.url) as client:
            if turns % 2:
                await client.chat.completions.create(model="before", messages=MESSAGES)
            task = asyncio.ensure_future(use(client))
            for _ in range(turns):
                await asyncio.sleep(0)
            cancelled = task.cancel()
            await asyncio.wait([task])
            generated = await client.chat.completions.create(
                model="after", messages=MESSAGES, timeout=60, max_retries=0
            )
            assert generated.id == "after", f"cancelled after {turns} turns"
        if not cancelled:
            break
    assert await soon(lambda: server.open_now == 0), "connections stayed open"
    listener.close()
    return turns


async def _call(client: AsyncSample) -> None:
    await client.chat.completions.create(model="m", messages=MESSAGES)


async def _stream(client: AsyncSample) -> None:
    async with await client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as stream:
        async for _ in stream:
            pass


@pytest.mark.parametrize("most", [60, pytest.param(2000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("use", [_call, _stream])
def test_cancellation_at_every_await_frees_the_connection(use: Any, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sample_client._runtime.pool.MOST", 1)
    assert asyncio.run(cancelled_everywhere(use, most)) > 5, "the call hardly gave way at all"
