"""Generates a string that matches a regular expression. Supports common ECMA-262 syntax; not look-arounds."""

from __future__ import annotations

from collections.abc import Callable

import attrs

CLASSES: dict[str, str] = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a", "n": "\n", "t": "\t", "r": "\r"}
"""A character of each escaped class (ECMA-262 section 22.2.1)."""


class UnsupportedPattern(Exception):
    """The pattern has unsupported syntax."""


@attrs.define
class PatternReader:
    """A pattern, and the current position in it."""

    pattern: str
    at: int = 0

    def peek(self) -> str:
        """The next character, `""` at the end."""
        return self.pattern[self.at : self.at + 1]

    def take(self) -> str:
        """Consume the next character."""
        self.at += 1
        return self.pattern[self.at - 1 : self.at]

    def until(self, end: str) -> str:
        """Consume the string up to and including `end`; returns it without `end`."""
        stop = self.pattern.find(end, self.at)
        if stop < 0:
            raise UnsupportedPattern(self.pattern)
        text, self.at = self.pattern[self.at : stop], stop + len(end)
        return text


def matching_text(pattern: str, least: int = 0) -> str:
    """A string that matches `pattern`, at least `least` characters long if its repetitions allow that.

    Raises:
        TooHard: The pattern has unsupported syntax.
    """
    reader = PatternReader(pattern)
    text = _alternatives(reader, 0)
    if reader.peek():
        raise UnsupportedPattern(pattern)
    return text if len(text) >= least else _alternatives(PatternReader(pattern), least - len(text))


def _alternatives(reader: PatternReader, more: int) -> str:
    """The first alternative; the others are skipped."""
    first = _sequence(reader, more)
    while reader.peek() == "|":
        reader.take()
        _sequence(reader, 0)
    return first


def _sequence(reader: PatternReader, more: int) -> str:
    text = ""
    while reader.peek() and reader.peek() not in "|)":
        start = reader.at
        piece = _atom(reader)
        least, most = _repeats(reader)
        count = max(least, min(most, least + more)) if piece else least
        more -= (count - least) * len(piece)
        if reader.at == start:
            raise UnsupportedPattern(reader.pattern)
        text += piece * count
    return text


def _atom(reader: PatternReader) -> str:
    readers: dict[str, Callable[[PatternReader], str]] = {"(": _group, "[": _class, "\\": _escape}
    char = reader.take()
    if char in readers:
        return readers[char](reader)
    return {"^": "", "$": "", ".": "a"}.get(char, char)


def _group(reader: PatternReader) -> str:
    if reader.peek() == "?":
        reader.take()
        kind = reader.take()
        if kind == "<" and reader.peek() not in "=!":
            reader.until(">")
        elif kind != ":":
            raise UnsupportedPattern(reader.pattern)
    text = _alternatives(reader, 0)
    if reader.take() != ")":
        raise UnsupportedPattern(reader.pattern)
    return text


def _escape(reader: PatternReader) -> str:
    char = reader.take()
    if char in "bB":
        return ""
    if char in "pPxucdk0123456789" and char != "d":
        raise UnsupportedPattern(reader.pattern)
    return CLASSES.get(char, char)


def _class(reader: PatternReader) -> str:
    if reader.peek() == "^":
        excluded = reader.until("]")
        return next((char for char in "a0A-_ ~" if char not in excluded), "é")
    char = reader.take()
    first = _escape(reader) if char == "\\" else char
    while reader.peek() not in ("]", ""):
        if reader.take() == "\\":
            reader.take()
    if reader.take() != "]":
        raise UnsupportedPattern(reader.pattern)
    return first


def _repeats(reader: PatternReader) -> tuple[int, int]:
    """The minimum and maximum number of repetitions of an atom."""
    char = reader.peek()
    if char not in ("*", "+", "?", "{"):
        return 1, 1
    reader.take()
    least, most = {"*": (0, 999), "+": (1, 999), "?": (0, 1)}.get(char, (0, 0))
    if char == "{":
        low, comma, high = reader.until("}").partition(",")
        if not low.isdigit() or (high and not high.isdigit()):
            raise UnsupportedPattern(reader.pattern)
        least, most = int(low), int(high) if high else (999 if comma else int(low))
    if reader.peek() == "?":
        reader.take()
    return least, most
