"""Prints JSON values, strings and names as Python source. Not concerned with the surrounding code."""

from __future__ import annotations

import keyword
import math
from collections.abc import Mapping

from specloom.ir import Json

_DECIMAL_BITS = 12_000
"""Integers with more bits are printed in base 16: Python refuses to convert more than 4,300 decimal digits."""


def identifier(name: str) -> str:
    """`name` itself, checked to be a Python identifier.

    Raises:
        ValueError: It is not an identifier, or it is a keyword. The naming passes never produce such a name.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is not a valid Python identifier")
    return name


def string(value: str) -> str:
    """A string literal. Non-printable characters are escaped, so no string can hide or reorder the code around it."""
    spelled = repr(value)
    if spelled[0] == "'" and '"' not in value:
        return '"' + spelled[1:-1] + '"'
    return spelled


def number(value: int | float) -> str:
    """A number; a boolean is an integer in Python and is printed as one."""
    if isinstance(value, bool):
        return repr(value)
    if isinstance(value, int):
        return repr(value) if value.bit_length() <= _DECIMAL_BITS else hex(value)
    if math.isfinite(value):
        return repr(value)
    return "1e999" if value > 0 else "-1e999"


def literal(value: Json) -> str:
    """Any JSON value as a Python expression of constants only."""
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
    """A tuple of strings, with the comma that a single one needs."""
    inner = ", ".join(string(value) for value in values)
    return f"({inner},)" if len(values) == 1 else f"({inner})"
