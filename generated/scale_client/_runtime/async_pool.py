"""Connections kept for reuse, async: as `pool`, for tasks instead of threads. Knows httpx, no request."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import anyio
import httpx

from . import pool
from .deadlines import DeadlineGuard
from .idle_connections import Connection, IdleConnections, Key

_closing: set[asyncio.Task[None]] = set()


class AsyncPool:
    """Sends requests, each over a connection that no other uses meanwhile. Tasks may share one, event loops one after the other."""

    def __init__(self, make: Callable[[Key], httpx.AsyncHTTPTransport]) -> None:
        self._make = make
        self.begin()
        pool.pools.add(self)

    def begin(self) -> None:
        """Forget all connections."""
        self._shelf, self._waiting = IdleConnections(), deque[anyio.Event]()
        self._taken, self._closed = 0, False

    async def send(self, request: httpx.Request) -> httpx.Response:
        """The reply, its body unread; reading it to the end or closing it frees the connection.

        Raises:
            httpx.PoolTimeout: No connection became free in time.
        """
        key: Key = (request.url.scheme, request.url.host, request.url.port, _loop())
        await self._enter(request.extensions["timeout"]["pool"])
        line: Connection | None = None
        try:
            line = await self._line(key)
            response = await self._sent(line, request)
            response.stream = _Lent(response.stream, self, key, line)
        except BaseException:
            await self.leave(key, line, whole=False)
            raise
        return response

    async def close(self) -> None:
        """Close what is unused now, and the rest when its reply is over."""
        self._closed = True
        for line in self._shelf.empty():
            await line.transport.aclose()

    async def leave(self, key: Key, line: Connection | None, whole: bool) -> None:
        """Give a connection back, to be kept if it is `whole`, and let in who has waited longest."""
        unused = [line]
        try:
            if line is not None and whole and not self._closed:
                unused = [*self._shelf.put(key, line)]
        finally:
            self._pass_on()
        for old in unused:
            if old is not None:
                await _uninterrupted(old.transport.aclose())

    def forget(self, key: Key, line: Connection) -> None:
        """The same for a reply that nobody holds any more; its event loop closes the connection, if it still runs."""
        loop = key[-1]
        if loop is None or loop.is_closed():
            self._pass_on()
        else:
            loop.call_soon_threadsafe(lambda: _kept(loop.create_task(self.leave(key, line, whole=False))))

    async def _sent(self, line: Connection, request: httpx.Request) -> httpx.Response:
        with DeadlineGuard(request.extensions["timeout"].deadline) as guard:
            if line.stream is not None:
                guard.hold(line.stream)
            elif guard.deadline is not None:
                request.extensions["trace"] = guard.watch_async
            response: httpx.Response = await line.transport.handle_async_request(request)
        line.stream = response.extensions.get("network_stream")
        return response

    async def _line(self, key: Key) -> Connection:
        """A connection that was used before and still stands, else a new one."""
        while (line := self._shelf.take(key)) is not None:
            if not line.broken():
                return line
            await _uninterrupted(line.transport.aclose())
        return Connection(self._make(key))

    async def _enter(self, patience: float | None) -> None:
        """Wait until there may be one connection more; who comes first is served first."""
        if self._taken < pool.MOST:
            self._taken += 1
            return
        page_request = anyio.Event()
        self._waiting.append(page_request)
        try:
            with anyio.move_on_after(patience):
                await page_request.wait()
        except BaseException:
            if not self._withdrawn(page_request):
                self._pass_on()
            raise
        if self._withdrawn(page_request):
            raise httpx.PoolTimeout(f"all {pool.MOST} connections are in use")

    def _withdrawn(self, page_request: anyio.Event) -> bool:
        """Whether it was still waiting, which it is no longer; else its turn has come in the meantime."""
        waits = page_request in self._waiting
        if waits:
            self._waiting.remove(page_request)
        return waits

    def _pass_on(self) -> None:
        if self._waiting:
            self._waiting.popleft().set()
        else:
            self._taken = max(0, self._taken - 1)  # a forked process gives back what it never took


class _Lent(httpx.AsyncByteStream):
    """A reply's stream that gives its connection back once it is closed, or forgotten."""

    _over = True

    def __init__(self, stream: Any, owner: AsyncPool, key: Key, line: Connection) -> None:
        self._stream, self._pool, self._key, self._line = stream, owner, key, line
        self._over = False

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
            await self._pool.leave(self._key, self._line, whole)

    def __del__(self) -> None:
        if not self._over:
            self._pool.forget(self._key, self._line)


async def _uninterrupted(closing: Coroutine[Any, Any, None]) -> None:
    """Close in a task of its own, which goes on if this one is cancelled; other loops than asyncio's need no such care."""
    if _loop() is None:
        with anyio.CancelScope(shield=True):
            await closing
        return
    await asyncio.shield(_kept(asyncio.ensure_future(closing)))


def _kept(task: asyncio.Task[None]) -> asyncio.Task[None]:
    """The same task, held until it is done: the loop itself holds tasks weakly."""
    _closing.add(task)
    task.add_done_callback(_closing.discard)
    return task


def _loop() -> asyncio.AbstractEventLoop | None:
    """The running event loop of asyncio; None under another library's."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
