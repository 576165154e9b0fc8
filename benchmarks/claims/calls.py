"""Calls: sequential and concurrent, to a local server. Counts the CPU time of the client, not of the server."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

from benchmarks import samples
from benchmarks.claim import AtLeast, AtMost, Claim, Pair
from benchmarks.sampling import compare, pair_of
from benchmarks.server import running

HEADERS = {"authorization": "Bearer k"}
PATH = "/chat/completions"
IN_FLIGHT = 50
CALLS = 200

Call = Callable[[], Awaitable[object]]
Make = Callable[[str], tuple[Call, Callable[[], Awaitable[object]]]]
"""Base URL -> a function that makes one call, and one that closes its connections."""


def sync_ours(url: str) -> Callable[[], object]:
    """A call with the generated client, which decodes the response."""
    client = import_module("together_client").Together(api_key="k", base_url=url)
    return lambda: client.chat.completions.create(**samples.request())


def sync_httpx(url: str) -> Callable[[], object]:
    """The same request with plain httpx, which does not parse the response."""
    client = import_module("httpx").Client()
    return lambda: client.post(url + PATH, json=samples.request(), headers=HEADERS)


def sync_together(url: str) -> Callable[[], object]:
    """The same call with the official SDK."""
    client = import_module("together").Together(api_key="k", base_url=url)
    return lambda: client.chat.completions.create(**samples.request())


def sync_compared_with(peer: Callable[[str], Callable[[], object]]) -> Pair:
    """One sync call, times the peer's."""
    with running() as url:
        return compare(sync_ours(url), peer(url), sample=0.05)


def async_ours(url: str) -> tuple[Call, Call]:
    """A call with the generated async client."""
    client = import_module("together_client").AsyncTogether(api_key="k", base_url=url)
    return lambda: client.chat.completions.create(**samples.request()), client.close


def async_ours_aiohttp(url: str) -> tuple[Call, Call]:
    """The same over the aiohttp transport."""
    transport = import_module("httpx_aiohttp").AiohttpTransport()
    client = import_module("together_client").AsyncTogether(api_key="k", base_url=url, transport=transport)
    return lambda: client.chat.completions.create(**samples.request()), client.close


def async_httpx(url: str) -> tuple[Call, Call]:
    """The same request with plain httpx."""
    client = import_module("httpx").AsyncClient()
    return lambda: client.post(url + PATH, json=samples.request(), headers=HEADERS), client.aclose


def async_together(url: str) -> tuple[Call, Call]:
    """The same call with the official SDK."""
    client = import_module("together").AsyncTogether(api_key="k", base_url=url)
    return lambda: client.chat.completions.create(**samples.request()), client.close


def async_compared_with(ours: Make, peer: Make, in_flight: int, clock: Callable[[], float], rounds: int = 9) -> Pair:
    """Seconds by `clock` of one async call with so many in flight, times the peer's."""

    async def measured() -> Pair:
        (our_call, our_end), (peer_call, peer_end) = ours(url), peer(url)
        for call in (our_call, peer_call):
            await _spent(call, in_flight, clock)
        taken = [
            (await _spent(our_call, in_flight, clock), await _spent(peer_call, in_flight, clock)) for _ in range(rounds)
        ]
        await our_end()
        await peer_end()
        return pair_of(taken)

    with running() as url:
        return asyncio.run(measured())


async def _spent(call: Call, in_flight: int, clock: Callable[[], float]) -> float:
    left = iter(range(CALLS))

    async def worker() -> None:
        for _ in left:
            await call()

    began = clock()
    await asyncio.gather(*(worker() for _ in range(in_flight)))
    return (clock() - began) / CALLS


def _claim(
    id: str, what: str, peer: str, limit: Any, how: str, measure: Callable[[], Pair], ours: str = "specloom"
) -> Claim:
    return Claim(id=id, what=what, ours=ours, peer=peer, limit=limit, how=how, measure=measure)


_CPU = "The client's CPU over a loopback socket; ours decodes the response, httpx leaves it as bytes."
_SDK = "The client's CPU over a loopback socket; both decode the response."

CLAIMS = (
    _claim("call", "one sync call", "httpx.Client.post", AtMost(1.2), _CPU, lambda: sync_compared_with(sync_httpx)),
    _claim("call-sdk", "one sync call", "together", AtLeast(3), _SDK, lambda: sync_compared_with(sync_together)),
    _claim(
        "call-async",
        "one async call",
        "httpx.AsyncClient.post",
        AtMost(1.2),
        _CPU,
        lambda: async_compared_with(async_ours, async_httpx, 1, time.process_time),
    ),
    _claim(
        "call-async-sdk",
        "one async call",
        "together",
        AtLeast(3),
        _SDK,
        lambda: async_compared_with(async_ours, async_together, 1, time.process_time),
    ),
    _claim(
        "in-flight",
        f"async calls, {IN_FLIGHT} in flight",
        "httpx.AsyncClient.post",
        AtLeast(3),
        "Calls per second of wall-clock time, which other load on the computer slows on both sides.",
        lambda: async_compared_with(async_ours_aiohttp, async_httpx, IN_FLIGHT, time.perf_counter),
        "specloom over httpx-aiohttp",
    ),
)
