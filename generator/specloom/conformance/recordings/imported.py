"""What importers yield: recordings, and parts of a file that were not converted. Knows no file format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TypeAlias

import attrs

from specloom.conformance.http.messages import Headers, charset_of, is_json, media_type
from specloom.conformance.recordings.recording import Recording

CANNOT_CONVERT = (ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError)
"""What converting an entry of a form that nobody thought of raises."""


class BadImport(Exception):
    """A file does not have the expected format; the message says why.

    Attributes:
        at: Line and column, `"12:5"`; empty if there is no place.
    """

    def __init__(self, message: str, at: str = "") -> None:
        super().__init__(message)
        self.at = at


@attrs.frozen
class NotConverted:
    """A part of a file that became no recording.

    Attributes:
        what: Which kind of part, and why, as a phrase that follows a number.
        at: Line and column; empty if nobody looked for it.
    """

    what: str
    at: str = ""


Imported: TypeAlias = "Recording | NotConverted"


def counted(parts: Iterable[NotConverted], converted: int) -> str:
    """One line about the parts of a file that were not converted; empty if there are none."""
    kinds: Counter[str] = Counter()
    places: dict[str, str] = {}
    for part in parts:
        kinds[part.what] += 1
        places.setdefault(part.what, part.at)
    if not kinds:
        return ""
    missing = kinds.total()
    listed = "; ".join(f"{number} {what}{_first(number, places[what])}" for what, number in kinds.most_common(5))
    others = f"; and {len(kinds) - 5} other reasons" if len(kinds) > 5 else ""
    return f"{missing} of {converted + missing} exchanges not converted: {listed}{others}"


def _first(number: int, at: str) -> str:
    return f" ({'first ' if number > 1 else ''}at {at})" if at else ""


def whole_characters(text: str) -> str:
    """A string with surrogate halves joined to characters; JSON escapes that a YAML parser read are halves."""
    try:
        return text.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        return text


def in_charset(text: str, headers: Headers, size: object = None) -> bytes | None:
    """The bytes of a body that a tool decoded by its declared `charset`; None for UTF-8, or if it has other characters.

    JSON is UTF-8 whatever is declared (RFC 8259 section 8.1), unless `size` is that of the declared charset alone.
    """
    name = charset_of(headers)
    coded = [_strictly(text, each) for each in (name, f"{name}-le", f"{name}-be", "utf-8")] if name else [None]
    if coded[0] is None or coded[0] == coded[-1]:
        return None
    fitting = next((each for each in coded if each is not None and len(each) == size), None)
    return fitting or (None if is_json(media_type(headers)) else coded[0])


def _strictly(text: str, charset: str) -> bytes | None:
    try:
        return text.encode(charset)
    except (LookupError, ValueError):  # a codec that Python does not have, or characters that it lacks
        return None


def text_bytes(text: str, size: object = None) -> bytes:
    """The bytes of a body stored as a string, which tools decode as UTF-8 or byte by byte; `size` decides between them."""
    text = whole_characters(text)
    try:
        encoded = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")
    if size == len(text) != len(encoded) and text.isprintable() is False and max(text) <= "\xff":
        return text.encode("latin-1")
    return encoded
