"""Server-sent events from arbitrarily split bytes, after the WHATWG HTML standard section 9.2.6.
Does not interpret the data.
"""

from __future__ import annotations

from typing import Final

import attrs

from .errors import ResponseTooLargeError

MESSAGE: Final = "message"
_BOM = b"\xef\xbb\xbf"
SEPARATOR = b"\x1e"
_BLANK = b" \t\r\n\x1e"


@attrs.define
class EventReader:
    """Parses the events of one stream.

    Attributes:
        last_id: The last event id, for a reconnect.
        retry: Milliseconds to wait before a reconnect, None if the server sent no such field.
        limit: Largest number of bytes in one event; None for no limit.
        failure: The error to raise after the events before it, once one exceeds the limit.
        ids: Index of each event in the latest batch that has an id -> the id, which applies to the following events too.
    """

    last_id: str = ""
    retry: int | None = None
    limit: int | None = None
    failure: ResponseTooLargeError | None = attrs.field(default=None, init=False)
    ids: dict[int, str] = attrs.field(factory=dict[int, str], init=False)
    _size: int = attrs.field(default=0, init=False)
    _held: list[bytes] = attrs.field(factory=list[bytes], init=False)
    _began: bool = attrs.field(default=False, init=False)
    _after_cr: bool = attrs.field(default=False, init=False)

    def feed(self, chunk: bytes) -> list[tuple[str, bytes]]:
        """Name and data of each event that `chunk` completes; data is UTF-8 as it came."""
        if not self._began:
            chunk = self._begin(chunk)
        if self._after_cr or b"\r" in chunk:
            chunk = self._unix(chunk)
        held = self._held
        if held and chunk:
            seam = held[-1][-1:] == b"\n" and chunk[:1] == b"\n"
            held.append(chunk)
            if not seam and b"\n\n" not in chunk:
                self._size += len(chunk)
                self.failure = too_long(self._size, self.limit)
                return []
            chunk = b"".join(held)
            held.clear()
        if self.ids:
            self.ids = {}
        blocks = chunk.split(b"\n\n")
        rest = blocks.pop()
        if rest:
            held.append(rest)
        self._size = len(rest)
        if self.limit is not None and len(chunk) > self.limit:
            blocks, self.failure = fitting([*blocks, rest], self.limit)
            blocks = blocks[: -1 if self.failure is None else None]
        found: list[tuple[str, bytes]] = []
        for block in blocks:
            if block[:6] == b"data: " and b"\n" not in block:
                found.append((MESSAGE, block[6:]))
            elif block:
                self._read(block, found)
        return found

    def rest(self) -> list[tuple[str, bytes]]:
        """The event that the end of the stream left without its blank line; the standard drops it, the caller may not.

        Its id does not count: a stream that goes on after the last event has to bring it again.
        """
        found: list[tuple[str, bytes]] = []
        block, last = b"".join(self._held), self.last_id
        self._held.clear()
        self._read(block, found)
        self.last_id, self.ids = last, {}
        return found

    def _begin(self, chunk: bytes) -> bytes:
        chunk = b"".join([*self._held, chunk])
        self._held.clear()
        if len(chunk) < len(_BOM) and _BOM.startswith(chunk):
            if chunk:
                self._held.append(chunk)
            return b""
        self._began = True
        return chunk.removeprefix(_BOM)

    def _unix(self, chunk: bytes) -> bytes:
        """Normalize line ends to LF; a CR at the end of a chunk counts as one, and an LF that follows it is skipped."""
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        self._after_cr = self._after_cr or chunk[-1:] == b"\r"
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _read(self, block: bytes, found: list[tuple[str, bytes]]) -> None:
        name, data = "", list[bytes]()
        for line in block.split(b"\n"):
            field, _, value = line.partition(b":")
            value = value.removeprefix(b" ")
            match field:
                case b"data":
                    data.append(value)
                case b"event":
                    name = value.decode(errors="replace")
                case b"id" if b"\0" not in value:
                    self.last_id = self.ids[len(found)] = value.decode(errors="replace")
                case b"retry" if value.isdigit() and len(value) < _DIGITS:
                    self.retry = int(value)
                case _:
                    pass  # a comment, or an unknown field
        if data:
            found.append((name or MESSAGE, b"\n".join(data)))


def fitting(texts: list[bytes], limit: int | None) -> tuple[list[bytes], ResponseTooLargeError | None]:
    """The texts before the first one that exceeds the limit, and the error that it causes."""
    if limit is not None:
        for at, text in enumerate(texts):
            if len(text) > limit:
                return texts[:at], too_long(len(text), limit)
    return texts, None


def too_long(size: int, limit: int | None) -> ResponseTooLargeError | None:
    """The error of an event or line of this size; None if it is within the limit."""
    if limit is None or size <= limit:
        return None
    return ResponseTooLargeError(
        f"one event or line of the stream is longer than {limit} bytes; pass limits=Limits(event=...) to the client to allow more"
    )


_DIGITS = 16


@attrs.define
class LineReader:
    """Parses JSON lines: one value per line; blank lines are skipped, and so is the record separator of `json-seq` (RFC 7464).

    Attributes:
        limit: Largest number of bytes in one line; None for no limit.
        failure: The error to raise after the lines before it, once one exceeds the limit.
    """

    limit: int | None = None
    failure: ResponseTooLargeError | None = attrs.field(default=None, init=False)
    last_id: str = attrs.field(default="", init=False)
    retry: int | None = attrs.field(default=None, init=False)
    ids: dict[int, str] = attrs.field(factory=dict[int, str], init=False)
    _size: int = attrs.field(default=0, init=False)
    _held: list[bytes] = attrs.field(factory=list[bytes], init=False)

    def feed(self, chunk: bytes) -> list[tuple[str, bytes]]:
        """Each line that `chunk` completes, as an event without a name."""
        if b"\n" not in chunk:
            self._hold(chunk)
            return []
        *lines, rest = b"".join([*self._held, chunk]).split(b"\n")
        lines = self._completed(lines, rest)
        return [(MESSAGE, line.lstrip(SEPARATOR)) for line in lines if line.strip(_BLANK)]

    def rest(self) -> list[tuple[str, bytes]]:
        """The last line, if no line end follows it."""
        line = b"".join(self._held)
        self._held.clear()
        return [(MESSAGE, line.lstrip(SEPARATOR))] if line.strip(_BLANK) else []

    def _hold(self, chunk: bytes) -> None:
        """Keep the bytes of a line that is not complete yet."""
        self._held.append(chunk)
        self._size += len(chunk)
        self.failure = too_long(self._size, self.limit)

    def _completed(self, lines: list[bytes], rest: bytes) -> list[bytes]:
        """The complete lines as far as they are within the limit; `rest` is kept."""
        self._held, self._size = [rest], len(rest)
        lines, self.failure = fitting(lines, self.limit)
        self.failure = self.failure or too_long(len(rest), self.limit)
        return lines
