"""Files to upload, as chunks of known or unknown length. Handles files and iterators, not multipart encoding."""

from __future__ import annotations

import errno
import inspect
import io
import itertools
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

import attrs

from .codec import Codec
from .nested_names import Lists
from .style import StyleName

Content: TypeAlias = bytes | os.PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
FileInput: TypeAlias = Content | tuple[str | None, Content] | tuple[str | None, Content, str]
"""A file to send: its bytes, a path, an open file, chunks; or a tuple of name, one of these, and content type."""

CHUNK = 64 * 1024
_BATCH = 16


@attrs.frozen(eq=False, repr=False)
class PartEncoding:
    """How one property of a form or multipart body is encoded.

    Attributes:
        content_type: Media type of the part; None for the default.
        style, explode: As for a query parameter; None for the default.
        headers: Sent with the part.
        codec: What prints its value.
        file: Whether it takes a `FileInput`.
        text: Whether a file may also be given as a string, such as its address.
        lists: How lists are written in a multipart body: as parts with these names; None for parts under the same name, and objects
            as JSON.
    """

    content_type: str | None = None
    style: StyleName | None = None
    explode: bool | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    codec: Codec[Any] | None = None
    file: bool = False
    text: bool = False
    lists: Lists | None = None


FILE = PartEncoding(file=True)
"""A part that is a file."""

FILE_OR_TEXT = PartEncoding(file=True, text=True)
"""A part that is a file or, in its place, a string."""


def FILE_AS(content_type: str) -> PartEncoding:  # noqa: N802
    """A part that is a file with a fixed media type."""
    return PartEncoding(content_type, file=True)


UPLOAD: Codec[Any] = Codec(lambda raw: raw, lambda value: value, {"type": "string", "format": "binary"})
"""A property of a record that is a file where the record is a multipart body; files pass unchanged, and so do strings of responses."""


@attrs.frozen(eq=False, repr=False)
class UploadSource:
    """Chunks to send.

    Attributes:
        content: The source of the chunks.
        name: File name, None if unknown.
        content_type: Media type, None if unknown.
        size: Length in bytes, None if it is unknown before the end.
        start: Position of an open file when it was passed.
    """

    content: Any
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    start: int | None = None

    @property
    def replayable(self) -> bool:
        """Whether it can be read a second time."""
        return self.size is not None

    def check_sync(self) -> None:
        """Refuse what only an async client can read.

        Raises:
            TypeError: It is an async file or iterator.
        """
        if _is_async_file(self.content) or hasattr(self.content, "__aiter__"):
            raise TypeError(
                f"{type(self.content).__name__} can only be sent by an async client: it is read asynchronously"
            )

    def chunks(self) -> Iterator[bytes]:
        """The chunks, from the beginning at each call if `replayable`."""
        content = self.content
        if isinstance(content, bytes):
            yield content
        elif isinstance(content, Path):
            with content.open("rb") as file:
                yield from iter(lambda: file.read(CHUNK), b"")
        elif hasattr(content, "read"):
            if self.start is not None:
                content.seek(self.start)
            yield from iter(lambda: content.read(CHUNK), b"")
        else:
            yield from content

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """The same for an async client; files that are not small are read in a thread, so that disk access never blocks the event loop."""
        if _is_async_file(self.content):
            while chunk := await self.content.read(CHUNK):
                yield chunk
        elif hasattr(self.content, "__aiter__"):
            async for chunk in self.content:
                yield chunk
        elif self._slow:
            async for chunk in _elsewhere(self.chunks()):
                yield chunk
        else:
            for chunk in self.chunks():
                yield chunk

    @property
    def _slow(self) -> bool:
        """Whether reading it may take longer than a switch to another thread."""
        content = self.content
        file = isinstance(content, Path) or (hasattr(content, "read") and not isinstance(content, io.BytesIO))
        return file and (self.size is None or self.size > CHUNK)


def _is_async_file(content: Any) -> bool:
    """Whether it has an asynchronous `read`, as files of anyio and aiofiles and uploads of Starlette have."""
    return inspect.iscoroutinefunction(getattr(content, "read", None))


async def _elsewhere(chunks: Iterator[bytes]) -> AsyncIterator[bytes]:
    """`chunks`, produced in a thread, several at a time."""
    from anyio import to_thread  # comes with httpx, and serves asyncio and trio alike

    while batch := await to_thread.run_sync(lambda: list(itertools.islice(chunks, _BATCH))):
        for chunk in batch:
            yield chunk


def source(value: FileInput, content_type: str | None = None) -> UploadSource:
    """The upload for a `FileInput`.

    Raises:
        TypeError: The value is not a file; a string is rejected because it could be a path or the content.
    """
    if isinstance(value, tuple):
        named: tuple[Any, ...] = value
        found = source(named[1], content_type)
        return attrs.evolve(found, name=named[0], content_type=named[2] if len(named) > 2 else found.content_type)
    if isinstance(value, (bytes, bytearray, memoryview)):
        content = bytes(cast("bytes", value))
        return UploadSource(content, None, content_type, len(content))
    if isinstance(value, str):
        raise TypeError(
            "a file must be bytes, a pathlib.Path, an open file or an iterator; a string is ambiguous: it could be a path or the content"
        )
    if isinstance(value, os.PathLike):
        path = Path(value)
        if path.is_dir():  # found now, not when half of the request is sent
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        return UploadSource(path, path.name, content_type, path.stat().st_size)
    if _is_async_file(value):
        label: object = getattr(value, "name", getattr(value, "filename", None))
        return UploadSource(value, Path(label).name if isinstance(label, str) else None, content_type)
    if hasattr(value, "read"):
        return _open_file(cast("IO[bytes]", value), content_type)
    if not hasattr(value, "__iter__") and not hasattr(value, "__aiter__"):
        raise TypeError(f"{type(value).__name__} cannot be sent as a file")
    return UploadSource(value, None, content_type)


def _open_file(file: IO[bytes], content_type: str | None) -> UploadSource:
    if isinstance(file, io.TextIOBase):
        raise TypeError("the file must be opened in binary mode ('rb')")
    label = getattr(file, "name", None)
    name = Path(label).name if isinstance(label, str) else None
    try:
        start = file.tell()
        size = file.seek(0, os.SEEK_END) - start
        file.seek(start)
    except (OSError, AttributeError, io.UnsupportedOperation):
        return UploadSource(file, name, content_type)
    return UploadSource(file, name, content_type, size, start)
