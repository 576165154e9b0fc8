"""Positions of values in a text: offsets by JSON pointer, and lines of offsets. Not concerned with syntax."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from specloom.values import unescape

Inside: TypeAlias = "dict[str, Span] | list[Span] | None"

_LINE_END = re.compile(r"\r\n|\n|\r")


class Span(NamedTuple):
    """The span of one value.

    Attributes:
        at: Offset of the value in the text, in characters.
        key: Offset of its key; of the value itself for items of a sequence and for the root.
        inside: The spans of its properties or items, None for a scalar.
    """

    at: int
    key: int
    inside: Inside = None


def find(root: Span, pointer: str) -> Span:
    """The span of a JSON pointer, or of the deepest existing value on the way to it."""
    span = root
    for token in pointer.split("/")[1:]:
        inner = _property(span.inside, unescape(token))
        if inner is None:
            return span
        span = inner
    return span


def line_starts(text: str) -> list[int]:
    """Offset of each line's first character; a line ends with LF, CR or both."""
    if "\r" in text:
        return [0, *(ending.end() for ending in _LINE_END.finditer(text))]
    lengths = [len(line) + 1 for line in text.split("\n")[:-1]]
    return list(accumulate(lengths, initial=0))


def position(starts: Sequence[int], offset: int) -> tuple[int, int]:
    """Line and column of an offset, from 1."""
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def _property(inside: Inside, step: str) -> Span | None:
    if isinstance(inside, dict):
        return inside.get(step)
    if inside is not None and step.isdecimal() and step.isascii() and int(step) < len(inside):
        return inside[int(step)]
    return None
