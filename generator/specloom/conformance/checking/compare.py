"""Differences between two values, by JSON pointer. Knows JSON; not where the values come from."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeAlias, TypeGuard, cast

import attrs

from specloom.values import Json, escape
from specloom.values.exact import BigNumber

Side: TypeAlias = Literal["sync", "async", ""]


@attrs.frozen
class Absent:
    """Marks a missing value."""

    def __repr__(self) -> str:
        return "nothing"

    def __reduce__(self) -> str:
        """A copy is the same object, in other processes as well."""
        return "ABSENT"


ABSENT = Absent()


@attrs.frozen(repr=False)
class ComparisonRule:
    """A rule of the description as a phrase, in place of an expected value."""

    text: str

    def __repr__(self) -> str:
        return self.text


@attrs.frozen
class Difference:
    """One disagreement.

    Attributes:
        part: What was compared: `request body`, `query`, `value`, `way back` ...
        pointer: JSON pointer into that part, `""` for all of it.
        expected, actual: The two values, or `ABSENT`.
        side: The client with the difference; `""` if it concerns neither.
    """

    part: str
    pointer: str
    expected: object
    actual: object
    side: Side = ""

    def __str__(self) -> str:
        where = f"{self.part} {self.pointer}".rstrip()
        text = f"{where}: expected {shown(self.expected)}, got {shown(self.actual)}"
        return f"{self.side} {text}" if self.side else text


def shown(value: object, limit: int = 200) -> str:
    """A value in messages: as JSON if possible, shortened to `limit` characters."""
    try:
        plain = isinstance(value, Absent | ComparisonRule | BigNumber)
        text = repr(value) if plain else json.dumps(value, ensure_ascii=False, default=str)
    except (TypeError, ValueError):
        text = repr(value)
    return text if len(text) <= limit else f"{text[: limit - 3]}..."


def light(difference: Difference) -> Difference:
    """The difference with long values replaced by shortened strings, so that thousands of them need little memory."""
    expected, actual = _light(difference.expected), _light(difference.actual)
    if expected is difference.expected and actual is difference.actual:
        return difference
    return Difference(difference.part, difference.pointer, expected, actual, difference.side)


def _light(value: object) -> object:
    if isinstance(value, list | dict) or (isinstance(value, str) and len(value) > 200):
        return shown(cast("object", value))
    return value


def differences(part: str, expected: Json, actual: Json, pointer: str = "", side: Side = "") -> Iterator[Difference]:
    """The differences between two JSON values; the order of properties is ignored, and 1, 1.0 and true are different."""
    if isinstance(expected, Mapping) and isinstance(actual, Mapping):
        for key in {**expected, **actual}:
            inner = f"{pointer}/{escape(key)}"
            if key not in expected or key not in actual:
                yield Difference(part, inner, expected.get(key, ABSENT), actual.get(key, ABSENT), side)
            else:
                yield from differences(part, expected[key], actual[key], inner, side)
    elif _is_list(expected) and _is_list(actual):
        for index, (left, right) in enumerate(zip(expected, actual, strict=False)):
            yield from differences(part, left, right, f"{pointer}/{index}", side)
        for index in range(min(len(expected), len(actual)), max(len(expected), len(actual))):
            yield Difference(part, f"{pointer}/{index}", _at(expected, index), _at(actual, index), side)
    elif not same_scalar(expected, actual):
        yield Difference(part, pointer, expected, actual, side)


def same(left: Json, right: Json) -> bool:
    """Whether two JSON values have no `differences`; much faster than listing them."""
    return _printed(left) == _printed(right) or canonical(left) == canonical(right)


def canonical(value: Json) -> str:
    """A string that is equal for equal JSON values, whatever the order of their properties."""
    return _CANONICAL.encode(value)


def _printed(value: Json) -> str:
    return _PLAIN.encode(value)


def _spelled(value: object) -> object:
    """A number that the printer of the standard library does not know, in a separate array: no string equals it."""
    if isinstance(value, BigNumber):
        return [value.text]
    raise TypeError(f"{type(value).__name__} is no JSON value")


_CANONICAL = json.JSONEncoder(sort_keys=True, default=_spelled)
_PLAIN = json.JSONEncoder(default=_spelled)


def same_scalar(left: object, right: object) -> bool:
    """Whether two values that are not both objects or both arrays are equal JSON values."""
    if isinstance(left, float) and isinstance(right, float) and math.isnan(left) and math.isnan(right):
        return True
    if {type(left), type(right)} == {BigNumber, float}:
        # A client may read a number as the nearest float (RFC 8259 section 6): one next to zero is zero then.
        return float(cast("float", left)) == float(cast("float", right))
    return type(left) is type(right) and left == right


def _is_list(value: Json) -> TypeGuard[Sequence[Json]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _at(items: Sequence[Json], index: int) -> object:
    return items[index] if index < len(items) else ABSENT
