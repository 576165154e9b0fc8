"""The order of strings and numbers as JavaScript compares them for people. Knows values; no path.

ECMA-402 leaves the order to the Unicode collation: letters first regardless of case, then accents, then lower case before upper.
"""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import Any, TypeAlias

_MARKS = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
"""Characters before digits and letters, in the order of the root collation (CLDR)."""

_RANK = {mark: (0, at) for at, mark in enumerate(_MARKS)}

_Key: TypeAlias = "tuple[list[tuple[int, int | str]], list[str], list[bool]]"


def comes_after(one: Any, other: Any) -> bool:
    """Whether a value must come after the next one; numbers are compared as such, other values not at all."""
    if isinstance(one, str) and isinstance(other, str):
        return _key(one) > _key(other)
    left, right = _number(one), _number(other)
    return isinstance(one, int | float) and left is not None and right is not None and left > right


def first_unsorted(values: list[Any]) -> int | None:
    """Index of the first value that must come after the next one; None if all are in order."""
    return next((at for at, (one, other) in enumerate(pairwise(values)) if comes_after(one, other)), None)


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _key(text: str) -> _Key:
    """What to compare: letters without case and accents, then accents, then case."""
    plain = unicodedata.normalize("NFD", text)
    letters = [char for char in plain if not unicodedata.combining(char)]
    primary: list[tuple[int, int | str]] = [
        _RANK.get(char, (1 + (not char.isdigit()), char.lower())) for char in letters
    ]
    return primary, [char for char in plain if unicodedata.combining(char)], [char.isupper() for char in letters]
