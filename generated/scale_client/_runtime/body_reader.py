"""Reading a body as it comes, within the time there is. Knows httpx responses; not what their bytes mean."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING

from .attempts import DeadlinePassed, broken_stream
from .deadlines import DeadlineGuard

if TYPE_CHECKING:
    import httpx


_TAIL = 0.02
"""Seconds to wait for what follows an end marker; a server that says nothing then keeps its stream open on purpose."""


def read(response: httpx.Response, deadline: float | None) -> bytes:
    """The whole body, content encoding undone; the response is closed, whatever happens.

    Raises:
        DeadlinePassed: More came after `deadline`; a reply whose last bytes came just then is taken.
    """
    try:
        chunks: list[bytes] = []
        late = False
        with DeadlineGuard(deadline) as guard:
            guard.hold_stream_of(response)
            for chunk in response.iter_bytes():
                if late:
                    raise DeadlinePassed
                chunks.append(chunk)
                late = deadline is not None and time.monotonic() > deadline
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)
    finally:
        response.close()


async def read_async(response: httpx.Response, deadline: float | None) -> bytes:
    """The same for an async client."""
    try:
        chunks: list[bytes] = []
        late = False
        with DeadlineGuard(deadline) as guard:
            guard.hold_stream_of(response)
            async for chunk in response.aiter_bytes():
                if late:
                    raise DeadlinePassed
                chunks.append(chunk)
                late = deadline is not None and time.monotonic() > deadline
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)
    finally:
        await response.aclose()


def read_late(response: httpx.Response, deadline: float | None, what: str) -> bytes:
    """The whole body of a reply that was taken already, so an error is final."""
    try:
        return read(response, deadline)
    except Exception as error:
        raise broken_stream(error, what) from error


async def read_late_async(response: httpx.Response, deadline: float | None, what: str) -> bytes:
    """The same for an async client."""
    try:
        return await read_async(response, deadline)
    except Exception as error:
        raise broken_stream(error, what) from error


def pieces(response: httpx.Response) -> Iterator[bytes]:
    """The body as it arrives, content encoding undone; where there is none, small pieces need not pass what undoes it."""
    return response.iter_bytes() if _is_encoded(response) else response.iter_raw()


def pieces_async(response: httpx.Response) -> AsyncIterator[bytes]:
    """The same for an async client."""
    return response.aiter_bytes() if _is_encoded(response) else response.aiter_raw()


def _is_encoded(response: httpx.Response) -> bool:
    """Whether httpx has to make the body of what was sent, or has made it already."""
    return response.is_stream_consumed or "content-encoding" in response.headers


def drain(response: httpx.Response, chunks: Iterator[bytes]) -> None:
    """Read what follows a stream's end marker, if it comes at once: only a body read to its end leaves the connection free."""
    deadline = time.monotonic() + _TAIL
    with DeadlineGuard(deadline) as guard, contextlib.suppress(Exception):
        guard.hold_stream_of(response)
        while guard.held and time.monotonic() < deadline:
            next(chunks)


async def drain_async(response: httpx.Response, chunks: AsyncIterator[bytes]) -> None:
    """The same for an async client."""
    deadline = time.monotonic() + _TAIL
    with DeadlineGuard(deadline) as guard, contextlib.suppress(Exception):
        guard.hold_stream_of(response)
        while guard.held and time.monotonic() < deadline:
            await anext(chunks)


def headers_of(response: httpx.Response) -> Mapping[str, str]:
    """Its headers as a plain dict, names in lower case."""
    return dict(response.headers)
