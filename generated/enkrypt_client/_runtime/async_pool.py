"""Connection pool, async: as `pool`, for tasks instead of threads. Does not prepare requests."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import anyio
import httpx

from . import pool
from .deadlines import DeadlineGuard
from .header_limit import raising
from .idle_connections import Connection, IdleConnections, Key

_closing: set[asyncio.Task[None]] = set()


class AsyncPool:
    """Sends each request over a connection that no other request uses meanwhile. Tasks may share a pool; event loops may use it in turn.

    Args:
        make: Opens a connection.
        headers: Bytes of headers that a response may have, where that is more than usual.
    """

    def __init__(self, make: Callable[[Key], httpx.AsyncHTTPTransport], headers: int | None = None) -> None:
        self._make, self._headers = make, headers
        self.begin()
        pool.pools.add(self)

    def begin(self) -> None:
        """Drop all connections without closing them."""
        self._idle, self._waiting = IdleConnections(), deque[anyio.Event]()
        self._in_use, self._closed = 0, False

    async def send(self, request: httpx.Request) -> httpx.Response:
        """The response, its body unread; reading it to the end or closing it returns the connection to the pool.

        Raises:
            httpx.PoolTimeout: No connection became free in time.
        """
        # A socket belongs to the event loop that opened it, so connections are not shared between loops.
        key: Key = (request.url.scheme, request.url.host, request.url.port, running_loop())
        await self._enter(request.extensions["timeout"]["pool"])
        connection: Connection | None = None
        try:
            connection = await self._connection(key)
            response = await self._sent(connection, request)
            response.stream = _AsyncPooledStream(response.stream, self, key, connection)
        except BaseException:
            await self.leave(key, connection, whole=False)
            raise
        return response

    async def close(self) -> None:
        """Close the idle connections now, and each of the others when its response is closed."""
        self._closed = True
        for connection in self._idle.empty():
            await connection.transport.aclose()

    async def leave(self, key: Key, connection: Connection | None, whole: bool) -> None:
        """Return a connection, to be reused if it is `whole`, and admit the request that has waited longest."""
        unused = [connection]
        try:
            if connection is not None and whole and not self._closed:
                unused = [*self._idle.put(key, connection)]
        finally:
            self._release_slot()  # even if cancelled: a lost slot would shrink the pool for good
        for old in unused:
            if old is not None:
                await _uninterrupted(old.transport.aclose())

    def forget(self, key: Key, connection: Connection) -> None:
        """The same for a garbage-collected response; its event loop closes the connection, if it is still open."""
        # The garbage collector may run in another thread, hence `call_soon_threadsafe`.
        loop = key[-1]
        if loop is None or loop.is_closed():
            self._release_slot()
        else:
            loop.call_soon_threadsafe(lambda: _kept(loop.create_task(self.leave(key, connection, whole=False))))

    async def _sent(self, connection: Connection, request: httpx.Request) -> httpx.Response:
        with DeadlineGuard(request.extensions["timeout"].deadline) as guard:
            if connection.stream is not None:
                guard.hold(connection.stream)
            elif self._headers is not None:
                request.extensions["trace"] = raising(guard.watch_async, connection.transport, self._headers)
            elif guard.deadline is not None:
                request.extensions["trace"] = guard.watch_async
            response: httpx.Response = await connection.transport.handle_async_request(request)
        connection.received(response)
        return response

    async def _connection(self, key: Key) -> Connection:
        """A reusable idle connection, else a new one."""
        while (connection := self._idle.take(key)) is not None:
            if not connection.broken():
                return connection
            await _uninterrupted(connection.transport.aclose())
        return Connection(self._make(key))

    async def _enter(self, timeout: float | None) -> None:
        """Wait for one of the `MOST` slots, first come, first served."""
        if self._in_use < pool.MOST:
            self._in_use += 1
            return
        slot = anyio.Event()
        self._waiting.append(slot)
        try:
            with anyio.move_on_after(timeout):
                await slot.wait()
        except BaseException:
            # If the slot was granted in the same moment, nobody else knows about it: it has to be passed on here.
            if not self._withdrawn(slot):
                self._release_slot()
            raise
        if self._withdrawn(slot):
            raise httpx.PoolTimeout(f"all {pool.MOST} connections are in use")

    def _withdrawn(self, slot: anyio.Event) -> bool:
        """Stop waiting; False if the slot was granted in the meantime."""
        waits = slot in self._waiting
        if waits:
            self._waiting.remove(slot)
        return waits

    def _release_slot(self) -> None:
        # Handed over directly, so that a newcomer cannot overtake the requests that wait.
        if self._waiting:
            self._waiting.popleft().set()
        else:
            self._in_use = max(0, self._in_use - 1)  # a forked process may release slots that it never acquired


class _AsyncPooledStream(httpx.AsyncByteStream):
    """The stream of a response, which returns its connection when it is closed or garbage-collected."""

    _over = True

    def __init__(self, stream: Any, owner: AsyncPool, key: Key, connection: Connection) -> None:
        self._stream, self._pool, self._key, self._connection = stream, owner, key, connection
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
            # If `aclose` was cancelled, httpcore has lost track of the connection, so it must not be reused.
            await self._pool.leave(self._key, self._connection, whole)

    def __del__(self) -> None:
        if not self._over:
            self._pool.forget(self._key, self._connection)


async def _uninterrupted(closing: Coroutine[Any, Any, None]) -> None:
    """Close in a separate task, which continues if this one is cancelled; on other event loops a shielded scope suffices."""
    if running_loop() is None:
        with anyio.CancelScope(shield=True):
            await closing
        return
    await asyncio.shield(_kept(asyncio.ensure_future(closing)))


def _kept(task: asyncio.Task[None]) -> asyncio.Task[None]:
    """The same task, referenced until it is done: the event loop only holds weak references to tasks."""
    _closing.add(task)
    task.add_done_callback(_closing.discard)
    return task


def running_loop() -> asyncio.AbstractEventLoop | None:
    """The running asyncio event loop; None under another library, such as trio."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
