"""Decodes content codings: gzip, deflate, and all that httpx supports (RFC 9110 section 8.4). Knows bytes; no JSON or text."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import attrs
import httpx

from specloom.conformance.http.messages import Chunk, Headers, HttpRequest


def undo_codings(request: HttpRequest) -> HttpRequest:
    """A request with its body decoded; unchanged if the body does not match its header."""
    chunks = decoded(request.headers, [Chunk(0.0, request.body)] if request.body else [])
    return attrs.evolve(request, body=b"".join(chunk.data for chunk in chunks))


def decoded(headers: Headers, chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """Decoded chunks (RFC 9110 section 8.4); timing is kept for gzip and deflate."""
    coding = dict(headers).get("content-encoding", "identity").strip().lower()
    if coding in ("", "identity"):
        return _joined(chunks)
    if coding in ("gzip", "x-gzip", "deflate"):
        inflate = zlib.decompressobj(zlib.MAX_WBITS | 32)
        try:
            return _joined([Chunk(chunk.at, inflate.decompress(chunk.data)) for chunk in chunks])
        except zlib.error:
            return _joined(chunks)
    body = b"".join(chunk.data for chunk in chunks)
    try:
        whole = httpx.Response(200, headers=[("content-encoding", coding)], content=body).content
    except httpx.DecodingError:
        return _joined(chunks)
    return _joined([Chunk(chunks[-1].at if chunks else 0.0, whole)])


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
