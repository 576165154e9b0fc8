"""The YAML 1.2 core schema (section 10.3): the values of unquoted words. Not concerned with documents."""

from __future__ import annotations

import math
import re
from typing import TypeAlias

from specloom.values import spelled

Scalar: TypeAlias = bool | int | float | str | None

_WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INT = re.compile(r"[-+]?[0-9]+\Z", re.ASCII)
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z", re.ASCII)
_BASED = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z", re.ASCII)
_TAG = "tag:yaml.org,2002:"
_MOST_DIGITS = 4300
"""Longer numbers stay strings: Python refuses to convert them because of the quadratic cost."""


def plain(word: str) -> Scalar:
    """The value of an unquoted word. Values that JSON has no number for (`.inf`, `.nan`, `1e999`) stay strings."""
    if word in _WORDS:
        return _WORDS[word]
    if word[0] not in "+-.0123456789" or len(word) > _MOST_DIGITS:
        return word
    if _INT.match(word):
        return spelled(int(word), word)
    if _BASED.match(word):
        return spelled(int(word[2:], 8 if word[1] == "o" else 16), word)
    return _number(word) if _FLOAT.match(word) else word


def tagged(tag: str, word: str) -> Scalar:
    """The value of a scalar with an explicit tag; a tag that does not fit, or that is not in the core schema, is ignored."""
    if tag in ("!", f"{_TAG}str"):
        return word
    value = plain(word)
    match tag.removeprefix(_TAG), value:
        case ("int", int()) | ("float", float()) | ("bool", bool()) | ("null", None):
            return value
        case "float", int():
            return float(value)
        case _:
            return word


def _number(word: str) -> float | str:
    number = float(word)
    return spelled(number, word) if math.isfinite(number) else word
