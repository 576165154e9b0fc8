"""Numbers that remember how their author wrote them: `2.10`, `010`, `0x1F`. Knows numbers; not where they are used."""

from __future__ import annotations


class SpelledInt(int):
    """A whole number that is not written as Python prints it."""

    spelling: str


class SpelledFloat(float):
    """A number that is not written as Python prints it."""

    spelling: str


def spelled(value: int | float, word: str) -> int | float:
    """A number that was written as `word`; the plain number where that is how it is printed."""
    if str(value) == word:
        return value
    number = SpelledInt(value) if isinstance(value, int) else SpelledFloat(value)
    number.spelling = word
    return number


def spelling(value: int | float) -> str:
    """A number as its author wrote it, for places that hold strings."""
    return value.spelling if isinstance(value, SpelledInt | SpelledFloat) else str(value)
