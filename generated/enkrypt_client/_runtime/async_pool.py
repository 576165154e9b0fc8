"""Connections kept for reuse, async: as `pool`, for tasks instead of threads. Knows httpx, no request."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import anyio
import httpx

from . import pool
from .pool import Key, Shelf

_closing: set[asyncio.Task[None]] = set()


class AsyncPool:
    """Sends requests, each over a connection that no other uses meanwhile. Tasks may share one, and event loops too."""

    def __init__(self, make: Callable[[], httpx.AsyncHTTPTransport]) -> None:
        self._make, self._shelf = make, Shelf()
        self._waiting: deque[anyio.Event] = deque()
        self._taken, self._closed = 0, False

    async def send(self, request: httpx.Request) -> httpx.Response:
        """The reply, its body unread; reading it to the end or closing it frees the connection.

        Raises:
            httpx.PoolTimeout: No connection became free in time.
        """
        key: Key = (request.url.scheme, request.url.host, request.url.port, _loop())
        if self._taken >= pool.MOST:
            await self._wait(request.extensions["timeout"]["pool"])
        self._taken += 1
        transport = self._shelf.take(key) or self._make()
        try:
            response: httpx.Response = await transport.handle_async_request(request)
        except BaseException:
            await self._give(key, transport, whole=False)
            raise
        response.stream = _Lent(response.stream, lambda whole: self._give(key, transport, whole))
        return response

    async def close(self) -> None:
        """Close what is unused now, and the rest when its reply is over."""
        self._closed = True
        for transport in self._shelf.empty():
            await transport.aclose()

    async def _wait(self, patience: float | None) -> None:
        while self._taken >= pool.MOST:
            event = anyio.Event()
            self._waiting.append(event)
            try:
                with anyio.fail_after(patience):
                    await event.wait()
            except TimeoutError:
                raise httpx.PoolTimeout(f"all {pool.MOST} connections are in use") from None
            finally:
                if event in self._waiting:
                    self._waiting.remove(event)
                elif self._taken >= pool.MOST or self._waiting:
                    self._wake()

    def _wake(self) -> None:
        if self._waiting and self._taken < pool.MOST:
            self._waiting.popleft().set()

    async def _give(self, key: Key, transport: Any, whole: bool) -> None:
        self._taken -= 1
        self._wake()
        keep = whole and not self._closed
        for unused in self._shelf.put(key, transport) if keep else [transport]:
            await _uninterrupted(unused.aclose())


class _Lent(httpx.AsyncByteStream):
    """A reply's stream that gives its connection back once it is closed."""

    def __init__(self, stream: Any, give: Callable[[bool], Coroutine[Any, Any, None]]) -> None:
        self._stream, self._give, self._over = stream, give, False

    def __aiter__(self) -> AsyncIterator[bytes]:
        chunks: AsyncIterator[bytes] = self._stream.__aiter__()
        return chunks

    async def aclose(self) -> None:
        if self._over:
            return
        self._over, whole = True, False
        try:
            await self._stream.aclose()
            whole = True
        finally:
            # Cancelled while closing: httpcore loses count of the connection, so it is not used again.
            await self._give(whole)


async def _uninterrupted(closing: Coroutine[Any, Any, None]) -> None:
    """Close in a task of its own, which goes on if this one is cancelled; other loops than asyncio's need no such care."""
    if _loop() is None:
        with anyio.CancelScope(shield=True):
            await closing
        return
    task = asyncio.ensure_future(closing)
    _closing.add(task)  # the loop itself holds tasks weakly
    task.add_done_callback(_closing.discard)
    await asyncio.shield(task)


def _loop() -> asyncio.AbstractEventLoop | None:
    """The running event loop of asyncio; None under another library's."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
