"""JSON text sequences (RFC 7464) from arbitrarily split bytes. Does not interpret the values."""

from __future__ import annotations

import attrs

from .events import MESSAGE, SEPARATOR, LineReader, held_within
from .json_text import parse


@attrs.define
class SequenceReader(LineReader):
    """Parses JSON texts that each follow a record separator and may have several lines.

    A text is complete when the next separator arrives, or when a line ends and the text is JSON. A body that does not begin
    with a separator is read by lines.
    """

    _separated: bool | None = attrs.field(default=None, init=False)

    def feed(self, chunk: bytes) -> list[tuple[str, bytes]]:
        """Each text that `chunk` completes, as an event without a name."""
        if self._separated is None and chunk.strip():
            self._separated = chunk.lstrip()[:1] == SEPARATOR
        if not self._separated:
            return super().feed(chunk)
        *texts, last = b"".join([*self._held, chunk]).split(SEPARATOR)
        if last.endswith(b"\n") and _is_json(last):
            texts, last = [*texts, last], b""
        self._held = [last]
        self._size = held_within(max(map(len, (*texts, last))), self.limit)
        return [(MESSAGE, text.strip()) for text in texts if text.strip()]

    def rest(self) -> list[tuple[str, bytes]]:
        """The last text, if nothing follows it."""
        return [(name, text.strip()) for name, text in super().rest()]


def _is_json(text: bytes) -> bool:
    try:
        parse(text)
    except ValueError:
        return False
    return True
