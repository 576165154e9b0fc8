"""Numbers that keep their source form: `2.10`, `010`, `0x1F`. Not concerned with their use."""

from __future__ import annotations


class SpelledInt(int):
    """An integer that is not written as Python prints it."""

    spelling: str


class SpelledFloat(float):
    """A number that is not written as Python prints it."""

    spelling: str


def spelled(value: int | float, word: str) -> int | float:
    """A number that was written as `word`; the plain number if Python prints it the same way."""
    if str(value) == word:
        return value
    number = SpelledInt(value) if isinstance(value, int) else SpelledFloat(value)
    number.spelling = word
    return number


def spelling(value: int | float) -> str:
    """A number in its source form, for places that hold strings."""
    return value.spelling if isinstance(value, SpelledInt | SpelledFloat) else str(value)
