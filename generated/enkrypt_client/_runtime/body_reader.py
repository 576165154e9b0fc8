"""Reads a body as it arrives, before a deadline. Reads httpx responses; does not interpret their bytes."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, cast

import attrs

from .bounds import too_large
from .deadlines import DeadlineGuard
from .transport_errors import DeadlinePassed, broken_stream

if TYPE_CHECKING:
    import httpx

    from .response_decoding import ReceivedResponse


_TAIL = 0.02
"""Seconds to wait for bytes after an end marker; a server that sends none keeps its stream open on purpose."""


@attrs.define
class _Collected:
    """A body that is being read.

    Attributes:
        deadline: On the monotonic clock.
        limit: Largest number of bytes accepted; None for no limit.
        redirect: Whether the body belongs to a redirect, so that its first bytes suffice.
    """

    deadline: float | None
    limit: int | None
    redirect: bool
    chunks: list[bytes] = attrs.field(factory=list[bytes], init=False)
    size: int = attrs.field(default=0, init=False)
    late: bool = attrs.field(default=False, init=False)

    def take(self, chunk: bytes) -> bool:
        """Whether enough was read."""
        if self.late:
            raise DeadlinePassed
        self.chunks.append(chunk)
        self.size += len(chunk)
        if self.redirect and self.size > _OF_REDIRECT:
            return True
        if self.limit is not None and self.size > self.limit:
            raise too_large(self.limit)
        self.late = self.deadline is not None and time.monotonic() > self.deadline
        return False

    @property
    def content(self) -> bytes:
        """The bytes that were read."""
        return self.chunks[0] if len(self.chunks) == 1 else b"".join(self.chunks)


_OF_REDIRECT = 1 << 16


def read(response: httpx.Response, deadline: float | None, limit: int | None = None, encoded: bool = True) -> bytes:
    """The whole body, content encoding removed; for a redirect, its beginning. The response is always closed.

    Args:
        encoded: Whether the body may have a content encoding; where it has none, httpx does less.

    Raises:
        DeadlinePassed: The body was not complete at `deadline`; a response whose last bytes arrived just then is accepted.
        ResponseTooLargeError: The body has more than `limit` bytes.
    """
    try:
        held = _Collected(deadline, limit, 300 <= response.status_code < 400)
        body = response.iter_bytes() if encoded or response.is_stream_consumed else response.iter_raw()
        with DeadlineGuard(deadline) as guard:
            guard.hold_stream_of(response)
            with contextlib.closing(cast("Generator[bytes]", body)) as chunks:
                for chunk in chunks:
                    if held.take(chunk):
                        break
        return held.content
    finally:
        response.close()


async def read_async(
    response: httpx.Response, deadline: float | None, limit: int | None = None, encoded: bool = True
) -> bytes:
    """The same for an async client."""
    try:
        held = _Collected(deadline, limit, 300 <= response.status_code < 400)
        body = response.aiter_bytes() if encoded or response.is_stream_consumed else response.aiter_raw()
        with DeadlineGuard(deadline) as guard:
            guard.hold_stream_of(response)
            async with contextlib.aclosing(cast("AsyncGenerator[bytes]", body)) as chunks:
                async for chunk in chunks:
                    if held.take(chunk):
                        break
        return held.content
    finally:
        await response.aclose()


def read_late(
    response: httpx.Response, deadline: float | None, head: ReceivedResponse, what: str, limit: int | None
) -> bytes:
    """The whole body of a response that was already accepted, so that an error is final."""
    try:
        return read(response, deadline, limit)
    except Exception as error:
        raise broken_stream(error, what, head.redacted)  # noqa: B904  it has its cause


async def read_late_async(
    response: httpx.Response, deadline: float | None, head: ReceivedResponse, what: str, limit: int | None
) -> bytes:
    """The same for an async client."""
    try:
        return await read_async(response, deadline, limit)
    except Exception as error:
        raise broken_stream(error, what, head.redacted)  # noqa: B904  it has its cause


def pieces(response: httpx.Response) -> Iterator[bytes]:
    """The body as it arrives, content encoding removed; without an encoding, small chunks bypass the decoder."""
    return response.iter_bytes() if _is_encoded(response) else response.iter_raw()


def pieces_async(response: httpx.Response) -> AsyncIterator[bytes]:
    """The same for an async client."""
    return response.aiter_bytes() if _is_encoded(response) else response.aiter_raw()


def _is_encoded(response: httpx.Response) -> bool:
    """Whether httpx has to decode the body, or has decoded it already."""
    return response.is_stream_consumed or "content-encoding" in response.headers


def drain(response: httpx.Response, chunks: Iterator[bytes]) -> None:
    """Read what follows the end marker of a stream, if it arrives at once: only a body read to its end frees the connection."""
    deadline = time.monotonic() + _TAIL
    with DeadlineGuard(deadline) as guard, contextlib.suppress(Exception):
        guard.hold_stream_of(response)
        while guard.holds and time.monotonic() < deadline:
            next(chunks)


async def drain_async(response: httpx.Response, chunks: AsyncIterator[bytes]) -> None:
    """The same for an async client."""
    deadline = time.monotonic() + _TAIL
    with DeadlineGuard(deadline) as guard, contextlib.suppress(Exception):
        guard.hold_stream_of(response)
        while guard.holds and time.monotonic() < deadline:
            await anext(chunks)


def headers_of(response: httpx.Response) -> Mapping[str, str]:
    """Its headers as a plain dict, names in lower case, repeated ones joined by `, `."""
    lines: dict[str, str] = {}
    try:
        # A quarter of the time that `dict(response.headers)` takes.
        for raw_name, raw in response.headers.raw:
            name, value = raw_name.decode("ascii").lower(), raw.decode("ascii")
            lines[name] = f"{lines[name]}, {value}" if name in lines else value
    except UnicodeDecodeError:
        return dict(response.headers)
    return lines
