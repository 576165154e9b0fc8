"""JSON text sequences (RFC 7464) from arbitrarily split bytes. Does not interpret the values."""

from __future__ import annotations

import attrs

from .events import MESSAGE, SEPARATOR, LineReader
from .json_text import parse


@attrs.define
class SequenceReader(LineReader):
    """Parses JSON texts that each follow a record separator and may have several lines.

    A text is complete when the next separator arrives, or when a line ends and the text is JSON. A body that does not begin
    with a separator is read by lines.
    """

    _separated: bool | None = attrs.field(default=None, init=False)
    _tried: int = attrs.field(default=0, init=False)

    def feed(self, chunk: bytes) -> list[tuple[str, bytes]]:
        """Each text that `chunk` completes, as an event without a name."""
        if self._separated is None and chunk.strip():
            self._separated = chunk.lstrip()[:1] == SEPARATOR
        if not self._separated:
            return super().feed(chunk)
        if SEPARATOR not in chunk and not (
            chunk.endswith(b"\n") and self._tried <= _MOST_TRIES * (self._size + len(chunk))
        ):
            self._hold(chunk)
            return []
        *texts, last = b"".join([*self._held, chunk]).split(SEPARATOR)
        if texts:
            self._tried = 0
        if last.endswith(b"\n") and self._is_json(last):
            texts, last = [*texts, last], b""
        texts = self._completed(texts, last)
        return [(MESSAGE, text.strip()) for text in texts if text.strip()]

    def rest(self) -> list[tuple[str, bytes]]:
        """The last text, if nothing follows it; not JSON if more of it may be missing (RFC 7464 section 2.4): `3` may be `34`."""
        return [
            (name, SEPARATOR + text if self._separated and text[-1:] not in _ENDS else text.strip())
            for name, text in super().rest()
        ]

    def _is_json(self, text: bytes) -> bool:
        """Whether it is a whole JSON text; the bytes that could not be parsed are counted."""
        self._tried += len(text)
        try:
            parse(text)
        except ValueError:
            return False
        self._tried = 0
        return True


_ENDS = b'}]" \t\r\n'
"""What ends a value, unlike a digit or a letter."""

_MOST_TRIES = 16
"""How many times the bytes of an incomplete JSON text are parsed; after that, only the next separator ends it."""
