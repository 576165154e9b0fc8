"""Request bodies: from arguments to bytes or chunks, by media type. Knows media types; not URLs and not connections."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

import attrs

from .codec import Codec
from .files import CHUNK, Part, Source, source
from .json_text import encode
from .operation import Operation
from .options import Progress
from .records import is_null, is_object, members_of
from .style import Style, query_text, scalar_text

_LARGE = 16 * CHUNK

_LINES = re.compile(r"application/(x-)?(jsonl|ndjson|json-lines|jsonlines)|text/jsonl")
"""Media types of a JSON text a line."""


@attrs.frozen
class Body:
    """What is sent.

    Attributes:
        pieces: Bytes and files, in order.
        content_type: Value of the Content-Type header.
        progress: Told how much was sent.
    """

    pieces: tuple[bytes | Source, ...]
    content_type: str
    progress: Progress | None = None

    @property
    def whole(self) -> bytes | None:
        """All of it, where it is at hand anyway."""
        return self.pieces[0] if len(self.pieces) == 1 and isinstance(self.pieces[0], bytes) else None

    @property
    def streamed(self) -> bool:
        """Whether it is sent piece by piece."""
        return self.progress is not None or self.whole is None or len(self.whole) > _LARGE

    @property
    def size(self) -> int | None:
        """Length in bytes, None where nobody knows before the end."""
        sizes = [len(piece) if isinstance(piece, bytes) else piece.size for piece in self.pieces]
        return sum(size for size in sizes if size is not None) if None not in sizes else None

    @property
    def again(self) -> bool:
        """Whether it can be sent a second time."""
        return all(isinstance(piece, bytes) or piece.again for piece in self.pieces)

    def chunks(self) -> Iterator[bytes]:
        """All of it, piece by piece; from the beginning each time, where `again` holds."""
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
    """Itself, or where it is large parts of it, so that the time for sending can be watched."""
    if len(piece) <= _LARGE:
        yield piece
    else:
        for at in range(0, len(piece), CHUNK):
            yield piece[at : at + CHUNK]


class _Sent:
    """Counts what was sent, for a progress callback."""

    def __init__(self, body: Body) -> None:
        self.done, self.size, self.progress = 0, body.size, body.progress

    def add(self, count: int) -> None:
        self.done += count
        if self.progress is not None:
            self.progress(self.done, self.size)


def make_body(operation: Operation[Any], value: Any, extra: Mapping[str, object] | None) -> Body | None:
    """The body of a call; None where there is none.

    Args:
        operation: Says the media type and how members are written.
        value: A dict for members given one by one (those that are None are left out), else the body itself.
        extra: Further members of an object; they win.

    Raises:
        TypeError, ValueError: `value` has no form in that media type.
    """
    if isinstance(operation.whole, Codec):
        value = value if value is None else operation.whole.dump(value)
    elif value.__class__ is dict:
        value = _members(operation, value)
        if not value and not extra and operation.optional_body:
            return None
    if extra:
        value = {**({} if value is None else members_of(value)), **extra}
    if value is None:
        return None
    media = operation.content_type
    essence = media.partition(";")[0].strip().lower()
    if isinstance(operation.whole, Part):
        return _file(value, media)
    by_lines = _LINES.fullmatch(essence) is not None
    if by_lines and (is_object(value) or isinstance(value, (list, tuple))):
        return Body((_lines(value),), media)
    if essence.endswith("json") and not by_lines:
        return Body((encode(value),), media)
    if essence == "application/x-www-form-urlencoded":
        return Body((_form(operation, members_of(value)),), media)
    if essence.startswith("multipart/"):
        from .multipart import multipart

        return multipart(members_of(value), operation.parts, media)
    if essence.endswith("xml") and not isinstance(value, (str, bytes)):
        from .xml import print_xml

        return Body((print_xml(value),), media)
    if isinstance(value, str):
        return Body((value.encode(),), media)
    if (
        essence.startswith("text/")
        and not isinstance(value, bytes)
        and not hasattr(value, "__iter__")
        and not hasattr(value, "__fspath__")
    ):
        return Body((scalar_text(value).encode(),), media)
    return _file(value, media)


def _lines(value: Any) -> bytes:
    """JSON text a line: of each item, or of the one object there is."""
    items = (value,) if is_object(value) else value
    return b"".join(encode(item) + b"\n" for item in items)


def _file(value: Any, media: str) -> Body:
    if isinstance(value, bytes):
        return Body((value,), media)
    file = source(value)
    return Body((file,), file.content_type or media)


def _members(operation: Operation[Any], members: Mapping[str, Any]) -> dict[str, Any]:
    codecs = operation.encode.get("body")
    if not codecs:
        return {wire: value for wire, value in members.items() if value is not None}
    given = {wire: value for wire, value in members.items() if value is not None}
    for wire, how in codecs.items():
        codec = how.codec if isinstance(how, Style) else how
        if wire in given and codec is not None and not is_null(given[wire]):
            given[wire] = codec.dump(given[wire])
    return given


def _form(operation: Operation[Any], members: Mapping[str, Any]) -> bytes:
    pairs: list[str] = []
    for wire, value in members.items():
        part = operation.parts.get(wire)
        style = operation.style("body", wire)
        if part is not None:
            style = Style(part.style, part.explode, codec=part.codec)
        if is_object(value) and style.style is None and style.explode is None:
            # OAS leaves an object in a form open; JSON text is what its default media type says.
            pairs += query_text(wire, encode(value).decode(), Style())
        else:
            pairs += query_text(wire, value, style)
    return "&".join(pairs).replace("%20", "+").encode("ascii")
