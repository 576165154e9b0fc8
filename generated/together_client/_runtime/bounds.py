"""Limits on the size of a response: bytes of the body, number of headers. Applies to responses of httpx and httpx2.
Does not interpret the bytes.

A decoder expands its whole input at once, so it is given small pieces.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import Any

from .content_codings import gzip_decoder, refuse_unfinished
from .errors import ResponseDecodeError, ResponseTooLargeError
from .events import too_long
from .options import Limits

_SLICES = {"gzip": 4096, "x-gzip": 4096, "deflate": 4096, "zstd": 512}
_SLICE = 32
"""Bytes given to a decoder at once; one byte of gzip expands to at most 1032, of Brotli or of two encodings to megabytes."""

_MOST_CODINGS = 2

LARGE_HEADERS = (
    "the headers of the response are too large; pass limits=Limits(header_bytes=...) to the client to allow more"
)


def bounded(response: Any, headers: Mapping[str, str], limits: Limits) -> ResponseDecodeError | None:
    """Apply the limits to an unread response; returns the error to raise if its headers exceed them already.

    Args:
        headers: Those of the response as a dict, which is faster to search.
    """
    status = response.status_code
    if limits.headers is not None and len(response.headers.raw) > limits.headers:
        most = f"{limits.headers} headers; pass limits=Limits(headers=...) to the client to allow more"
        return ResponseTooLargeError(f"the response has more than {most}", status_code=status)
    # h11 looks at the size of a head only where it is incomplete after a read.
    if limits.header_bytes is not None and _size(response.headers.raw) > limits.header_bytes:
        return ResponseTooLargeError(LARGE_HEADERS, status_code=status)
    codings = headers.get("content-encoding")
    if codings is None or response.is_stream_consumed:
        return None
    if codings.count(",") >= _MOST_CODINGS:
        return ResponseDecodeError(f"the body has more than {_MOST_CODINGS} content encodings", status_code=status)
    _slow_down(response, codings, limits)
    return None


def _size(lines: Sequence[tuple[bytes, bytes]]) -> int:
    size = 4 * len(lines)
    for name, value in lines:
        size += len(name) + len(value)
    return size


def _slow_down(response: Any, codings: str, limits: Limits) -> None:
    size = _SLICES.get(codings.strip().lower(), _SLICE)
    own: dict[str, Any] = response.__dict__
    if codings.strip().lower() in ("gzip", "x-gzip"):
        own["_decoder"] = gzip_decoder(response)
    own["iter_raw"] = _sliced(response, response.iter_raw, size)
    own["aiter_raw"] = _sliced_async(response, response.aiter_raw, size)
    if limits.body is not None:
        own["read"], own["aread"] = _read(response, limits.body), _read_async(response, limits.body)


def within(chunks: Iterator[bytes], limit: int) -> Iterator[bytes]:
    """The same chunks.

    Raises:
        ResponseTooLargeError: The chunks exceed `limit` bytes.
    """
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > limit:
            raise too_large(limit)
        yield chunk


async def within_async(chunks: AsyncIterator[bytes], limit: int) -> AsyncIterator[bytes]:
    """The same for an async client."""
    size = 0
    async for chunk in chunks:
        size += len(chunk)
        if size > limit:
            raise too_large(limit)
        yield chunk


def lines_within(chunks: Iterator[str], limit: int | None) -> Iterator[str]:
    """The same chunks of text.

    Raises:
        ResponseTooLargeError: One line in them exceeds `limit` characters.
    """
    size = 0
    for chunk in chunks:
        size = _unended(chunk, size, limit)
        yield chunk


async def lines_within_async(chunks: AsyncIterator[str], limit: int | None) -> AsyncIterator[str]:
    """The same for an async client."""
    size = 0
    async for chunk in chunks:
        size = _unended(chunk, size, limit)
        yield chunk


def _unended(chunk: str, before: int, limit: int | None) -> int:
    """Length of the last line, which has no end yet."""
    end = max(chunk.rfind("\n"), chunk.rfind("\r"))
    if limit is not None and before + len(chunk) > limit:
        first, *others = re.split(r"[\r\n]", chunk)
        if (failure := too_long(max([before + len(first), *map(len, others)]), limit)) is not None:
            raise failure
    return before + len(chunk) if end < 0 else len(chunk) - end - 1


def refuse_deep(content: bytes, depth: int | None, content_type: str, status: int) -> None:
    """Refuse JSON that is nested too deeply, before it is parsed.

    Raises:
        ResponseTooLargeError: It has more than `depth` levels.
    """
    if depth is None or "json" not in content_type or content.count(b"[") + content.count(b"{") <= depth:
        return
    level = 0
    for token in _TOKENS.finditer(content):
        level += _LEVELS.get(token[0], 0)
        if level > depth:
            limit = f"{depth} levels; Limits(depth=...) of the client allows more"
            raise ResponseTooLargeError(f"the JSON is nested deeper than {limit}", status_code=status)


_TOKENS = re.compile(rb'"(?:[^"\\]++|\\.?)*+"?|[\[\]{}]', re.DOTALL)
_LEVELS = {b"[": 1, b"{": 1, b"]": -1, b"}": -1}


def too_large(limit: int) -> ResponseTooLargeError:
    """The error for a body that exceeds the limit."""
    return ResponseTooLargeError(
        f"the decoded body is larger than {limit} bytes; pass limits=Limits(body=...) to the client to allow more"
    )


def _sliced(response: Any, raw: Callable[..., Iterator[bytes]], size: int) -> Callable[..., Iterator[bytes]]:
    def slices(chunk_size: int | None = None) -> Iterator[bytes]:
        chunk = b""
        for chunk in raw(chunk_size):
            for at in range(0, len(chunk), size):
                yield chunk[at : at + size]
        if chunk:
            refuse_unfinished(response.__dict__.get("_decoder"))

    return slices


def _sliced_async(
    response: Any, raw: Callable[..., AsyncIterator[bytes]], size: int
) -> Callable[..., AsyncIterator[bytes]]:
    async def slices(chunk_size: int | None = None) -> AsyncIterator[bytes]:
        chunk = b""
        async for chunk in raw(chunk_size):
            for at in range(0, len(chunk), size):
                yield chunk[at : at + size]
        if chunk:
            refuse_unfinished(response.__dict__.get("_decoder"))

    return slices


def _read(response: Any, limit: int) -> Callable[[], Any]:
    plain, chunks = response.read, response.iter_bytes
    own: dict[str, Any] = response.__dict__

    def read() -> bytes:
        own["iter_bytes"] = lambda: within(chunks(), limit)
        try:
            content: bytes = plain()
        finally:
            own.pop("iter_bytes", None)
        return content

    return read


def _read_async(response: Any, limit: int) -> Callable[[], Any]:
    plain, chunks = response.aread, response.aiter_bytes
    own: dict[str, Any] = response.__dict__

    async def read() -> bytes:
        own["aiter_bytes"] = lambda: within_async(chunks(), limit)
        try:
            content: bytes = await plain()
        finally:
            own.pop("aiter_bytes", None)
        return content

    return read
