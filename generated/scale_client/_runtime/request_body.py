"""Request bodies: bytes and files, sent in pieces. Knows lengths and progress, not the media type."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import attrs

from .files import CHUNK, UploadSource
from .options import Progress

_LARGE = 16 * CHUNK


@attrs.frozen
class RequestBody:
    """The body of a request.

    Attributes:
        pieces: Bytes and files, in order.
        content_type: Value of the Content-Type header.
        progress: Called with the number of bytes sent.
    """

    pieces: tuple[bytes | UploadSource, ...]
    content_type: str
    progress: Progress | None = None

    @property
    def whole(self) -> bytes | None:
        """The whole body, if it is in memory anyway."""
        return self.pieces[0] if len(self.pieces) == 1 and isinstance(self.pieces[0], bytes) else None

    @property
    def streamed(self) -> bool:
        """Whether it is sent in pieces."""
        return self.progress is not None or self.whole is None or len(self.whole) > _LARGE

    @property
    def size(self) -> int | None:
        """Length in bytes, None if it is unknown before the end."""
        sizes = [len(piece) if isinstance(piece, bytes) else piece.size for piece in self.pieces]
        return sum(size for size in sizes if size is not None) if None not in sizes else None

    @property
    def replayable(self) -> bool:
        """Whether it can be sent a second time."""
        return all(isinstance(piece, bytes) or piece.replayable for piece in self.pieces)

    def chunks(self) -> Iterator[bytes]:
        """The whole body in pieces; from the beginning at each call if `replayable`.

        Raises:
            TypeError: A piece can only be read by an async client.
        """
        for piece in self.pieces:
            if not isinstance(piece, bytes):
                piece.check_sync()
        return self._chunks()

    def _chunks(self) -> Iterator[bytes]:
        sent = _Sent(self)
        for piece in self.pieces:
            for chunk in _slices(piece) if isinstance(piece, bytes) else piece.chunks():
                yield chunk
                sent.add(len(chunk))

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """The same for an async client."""
        sent = _Sent(self)
        for piece in self.pieces:
            if isinstance(piece, bytes):
                for chunk in _slices(piece):
                    yield chunk
                    sent.add(len(chunk))
                continue
            async for chunk in piece.async_chunks():
                yield chunk
                sent.add(len(chunk))


def _slices(piece: bytes) -> Iterator[bytes]:
    """The bytes, split into parts if there are many, so that the deadline can be checked between parts."""
    if len(piece) <= _LARGE:
        yield piece
    else:
        for at in range(0, len(piece), CHUNK):
            yield piece[at : at + CHUNK]


class _Sent:
    """Counts the bytes sent, for a progress callback."""

    def __init__(self, body: RequestBody) -> None:
        self.done, self.size, self.progress = 0, body.size, body.progress

    def add(self, count: int) -> None:
        self.done += count
        if self.progress is not None:
            self.progress(self.done, self.size)
