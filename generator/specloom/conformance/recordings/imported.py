"""What importers yield: recordings, and parts of a file that were not converted. Knows no file format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias, TypeVar

import attrs

from specloom.conformance.recordings.recording import Recording

Entry = TypeVar("Entry")

CANNOT_CONVERT = (ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError)
"""What converting an entry of the wrong form raises."""


class BadImport(Exception):
    """A file does not have the expected format; the message says why."""


@attrs.frozen
class NotConverted:
    """A part of a file that became no recording; `what` says which kind of part, and why."""

    what: str


Imported: TypeAlias = "Recording | NotConverted"


def each_converted(
    entries: Iterable[Entry], convert: Callable[[Entry], Imported], source: str, format: str
) -> Iterator[Imported]:
    """Convert each entry; one of the wrong form does not affect the others.

    Raises:
        BadImport: No entry has the expected form.
    """
    wrong: list[str] = []
    converted = 0
    for entry in entries:
        try:
            found = convert(entry)
        except CANNOT_CONVERT as error:
            wrong.append(f"{error!r}"[:200])
            continue
        converted += 1
        yield found
    if wrong and not converted:
        raise BadImport(f"{source}: not a valid {format}: {wrong[0]}"[:300])
    for message in wrong:
        yield NotConverted(f"of the wrong form ({message})")


def counted(parts: Iterable[NotConverted], converted: int) -> str:
    """One line about the parts of a file that were not converted; empty if there are none."""
    kinds = Counter(part.what for part in parts)
    if not kinds:
        return ""
    missing = kinds.total()
    listed = "; ".join(f"{number} {what}" for what, number in kinds.most_common(5))
    others = f"; and {len(kinds) - 5} other reasons" if len(kinds) > 5 else ""
    return f"{missing} of {converted + missing} exchanges not converted: {listed}{others}"


def whole_characters(text: str) -> str:
    """A string with surrogate halves joined to characters; JSON escapes that a YAML parser read are halves."""
    try:
        return text.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        return text


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
