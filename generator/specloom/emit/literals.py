"""JSON values, texts and names as Python source. Knows Python's literal syntax; not where a literal will stand."""

from __future__ import annotations

import keyword
import math
from collections.abc import Mapping

from specloom.ir import Json

_DECIMAL_BITS = 12_000
"""Integers of more bits are spelled in base 16: Python refuses to print or read more than 4,300 decimal digits."""


def identifier(name: str) -> str:
    """`name` itself, which must be one that Python accepts.

    Raises:
        ValueError: It is no identifier or a keyword. The names room promises that it never hands out such a name.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is not a valid Python identifier")
    return name


def string(value: str) -> str:
    """A string literal. Whatever is not printable is escaped, so no text can hide or reorder the code around it."""
    spelled = repr(value)
    if spelled[0] == "'" and '"' not in value:
        return '"' + spelled[1:-1] + '"'
    return spelled


def number(value: int | float) -> str:
    """A number; a boolean is one of Python's integers and is spelled as such."""
    if isinstance(value, bool):
        return repr(value)
    if isinstance(value, int):
        return repr(value) if value.bit_length() <= _DECIMAL_BITS else hex(value)
    if math.isfinite(value):
        return repr(value)
    return "1e999" if value > 0 else "-1e999"


def literal(value: Json) -> str:
    """Any JSON value as a Python expression of constants alone."""
    match value:
        case None:
            return "None"
        case str():
            return string(value)
        case bool() | int() | float():
            return number(value)
        case Mapping():
            return "{" + ", ".join(f"{string(key)}: {literal(item)}" for key, item in value.items()) + "}"
        case _:
            return "[" + ", ".join(literal(item) for item in value) + "]"


def tuple_of_strings(values: tuple[str, ...]) -> str:
    """A tuple of texts, with the comma that a single one needs."""
    inner = ", ".join(string(value) for value in values)
    return f"({inner},)" if len(values) == 1 else f"({inner})"
