"""Content codings of responses: all members of gzip, and no body that ends too early. Does not limit sizes."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

_MAGIC = b"\x1f\x8b"
_GZIP = zlib.MAX_WBITS | 16


class DecodingError(Exception):
    """The body is not what its content coding claims; treated as the exception of this name of httpx."""


class GzipDecoder:
    """The decoder of one response, with the interface of those of httpx; that of httpx stops after the first member
    (RFC 1952 section 2.2).

    Attributes:
        decompressor: That of the current member.
    """

    def __init__(self) -> None:
        self.decompressor = zlib.decompressobj(_GZIP)
        self._over = False
        self._held: bytes = b""

    def decode(self, data: bytes) -> bytes:
        """What these bytes of the body stand for.

        Raises:
            DecodingError: They are not gzip.
        """
        pieces: list[bytes] = []
        while data and not self._over:
            if self.decompressor.eof and not (data := self._begin(data)):
                break
            try:
                pieces.append(self.decompressor.decompress(data))
            except zlib.error as error:
                raise DecodingError(str(error)) from error
            data = self.decompressor.unused_data
        return b"".join(pieces)

    def flush(self) -> bytes:
        """Nothing: `decode` holds nothing back."""
        return b""

    def _begin(self, data: bytes) -> bytes:
        """The bytes of the next member, empty until it is certain that there is one; padding after the last is ignored."""
        data = (self._held + data).lstrip(b"\0")
        self._held = b""
        if data.startswith(_MAGIC):
            self.decompressor = zlib.decompressobj(_GZIP)
            return data
        if _MAGIC.startswith(data):
            self._held = data
        else:
            self._over = True
        return b""


class PiecewiseGzipDecoder:
    """The same with the interface of decoders of httpx2, which return iterators."""

    def __init__(self) -> None:
        self._whole = GzipDecoder()

    @property
    def decompressor(self) -> Any:
        """That of the current member."""
        return self._whole.decompressor

    def decode(self, data: bytes) -> Iterator[bytes]:
        """What these bytes of the body stand for. Raises DecodingError where they are not gzip."""
        yield self._whole.decode(data)

    def flush(self) -> Iterator[bytes]:
        """Nothing: `decode` holds nothing back."""
        yield from ()


def gzip_decoder(response: Any) -> GzipDecoder | PiecewiseGzipDecoder:
    """A decoder that a response of httpx, or of a library with its interface, can use."""
    import httpx

    # Decoders of httpx2 returned bytes in its first versions.
    if isinstance(response, httpx.Response) or isinstance(response._get_content_decoder().flush(), bytes):
        return GzipDecoder()
    return PiecewiseGzipDecoder()


def refuse_unfinished(decoder: Any) -> None:
    """Refuse a body whose end is missing, which decoders accept; a decoder without any bytes is refused as well.

    Args:
        decoder: That of httpx or ours, for one coding or several.

    Raises:
        DecodingError: It waits for more bytes.
    """
    for child in getattr(decoder, "children", (decoder,)):
        decompressor = getattr(child, "decompressor", None)
        decompressor = getattr(decompressor, "decompressor", decompressor)  # httpx2 wraps those of zlib
        finished = getattr(decompressor, "is_finished", None)
        if not (finished() if finished is not None else getattr(decompressor, "eof", True)):
            raise DecodingError("the body ends in the middle of its content coding")
