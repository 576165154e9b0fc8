"""Decodes content codings: gzip, deflate, and all that httpx supports (RFC 9110 section 8.4). Knows bytes; no JSON or text."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence

import attrs
import httpx

from specloom.conformance.http.messages import Chunk, Headers, HttpRequest

MOST_DECODED = 64 << 20
"""Maximum size of a decoded body, in bytes: a few kilobytes can expand to gigabytes."""

SLICE = 1024


def undo_codings(request: HttpRequest) -> HttpRequest:
    """A request with its body decoded; unchanged if the body does not match its header."""
    chunks = decoded(request.headers, [Chunk(0.0, request.body)] if request.body else [])
    return attrs.evolve(request, body=b"".join(chunk.data for chunk in chunks))


def decoded(headers: Headers, chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """Decoded chunks (RFC 9110 section 8.4); timing is kept for gzip and deflate. What expands too far stays coded."""
    coding = dict(headers).get("content-encoding", "identity").strip().lower()
    if coding in ("", "identity"):
        return _joined(chunks)
    try:
        if coding in ("gzip", "x-gzip", "deflate"):
            return _joined(list(_inflated(chunks)))
        whole = b"".join(_bounded(_pieces(coding, b"".join(chunk.data for chunk in chunks))))
    except (zlib.error, httpx.DecodingError, OverflowError):
        return _joined(chunks)
    return _joined([Chunk(chunks[-1].at if chunks else 0.0, whole)])


def _inflated(chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Chunks without gzip or deflate. Raises OverflowError if they expand too far."""
    inflate = zlib.decompressobj(zlib.MAX_WBITS | 32)
    left = MOST_DECODED
    for chunk in chunks:
        data = inflate.decompress(chunk.data, left + 1)
        left -= len(data)
        if left < 0:
            raise OverflowError(f"more than {MOST_DECODED} bytes")
        yield Chunk(chunk.at, data)


def _pieces(coding: str, body: bytes) -> Iterator[bytes]:
    """A body without any coding that httpx supports, decoded in small pieces, each of which may expand far."""
    slices = (body[at : at + SLICE] for at in range(0, len(body), SLICE))
    yield from httpx.Response(200, headers=[("content-encoding", coding)], content=slices).iter_bytes()


def _bounded(pieces: Iterable[bytes]) -> Iterator[bytes]:
    left = MOST_DECODED
    for piece in pieces:
        left -= len(piece)
        if left < 0:
            raise OverflowError(f"more than {MOST_DECODED} bytes")
        yield piece


def _joined(chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """Chunks without empty ones; chunks of the same millisecond are joined, and times are relative to the first."""
    found: list[Chunk] = []
    for chunk in chunks:
        at = round(chunk.at - chunks[0].at, 3)
        if found and found[-1].at == at:
            found[-1] = Chunk(at, found[-1].data + chunk.data)
        elif chunk.data:
            found.append(Chunk(at, chunk.data))
    return tuple(found)
