"""Plain data: type checks, and printing as JSON. Not concerned with schemas."""

from __future__ import annotations

import json
import math
import os
import re
from decimal import Decimal, InvalidOperation
from typing import Any

_ESCAPED = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, and lone surrogates, which no encoding has."""

_USUAL = frozenset({str, int, bool, type(None)})


def as_list(value: Any) -> list[Any] | None:
    """An array, None if `value` is not one."""
    return value if value.__class__ is list else None


def as_object(value: Any) -> dict[str, Any] | None:
    """An object, None if `value` is not one."""
    return value if value.__class__ is dict else None


def members(value: Any) -> dict[str, Any]:
    """The properties of an object; none if `value` is not one."""
    return as_object(value) or {}


def from_json(text: str | bytes) -> Any:
    """The value of JSON text; a number that a float cannot hold, as it would be infinity or zero, is a Decimal.

    Raises:
        ValueError: It is not JSON, or not even a Decimal can hold a number in it.
    """
    return json.loads(text, parse_float=_float)


def _float(text: str) -> float | Decimal:
    value = float(text)
    if math.isfinite(value) and (value or _ZERO.match(text) is not None):
        return value
    try:
        return Decimal(text)
    except InvalidOperation:
        raise ValueError(f"{text[:40]} is beyond all numbers") from None


_ZERO = re.compile(r"-?[0.]*(?:[eE]|$)")


def as_json(value: Any, indent: int | None = None) -> str:
    """JSON whose strings contain no terminal control characters; numbers keep their digits, and NaN, which JSON lacks, is null."""
    numbers, token = list[str](), ""
    if not _is_usual(value):
        token = os.urandom(8).hex()
        value = _marked(value, token, numbers)
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    if numbers:
        text = re.sub(rf'"{token}(\d+)"', lambda found: numbers[int(found[1])], text)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _is_usual(value: Any) -> bool:
    """Whether the standard library prints all numbers in it as JSON, with their digits."""
    if (items := as_list(value)) is not None:
        return all(map(_is_usual, items))
    if (held := as_object(value)) is not None:
        return all(map(_is_usual, held.values()))
    return value.__class__ in _USUAL or (value.__class__ is float and math.isfinite(value))


def _marked(value: Any, token: str, numbers: list[str]) -> Any:
    """The same with a unique string for each number that has to be printed otherwise; these are added to `numbers`."""
    if (items := as_list(value)) is not None:
        return [_marked(item, token, numbers) for item in items]
    if (held := as_object(value)) is not None:
        return {name: _marked(inner, token, numbers) for name, inner in held.items()}
    if not isinstance(value, (float, Decimal)):
        return value
    text = repr(value) if isinstance(value, float) else str(value)
    if text.lower().strip("-") in ("nan", "inf", "infinity"):
        return None
    numbers.append(text)
    return f"{token}{len(numbers) - 1}"
