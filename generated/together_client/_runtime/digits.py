"""Numbers with the digits that they were written with, where a float would lose some. Parses single numbers; prints no document."""

from __future__ import annotations

import decimal
import math
import re
from typing import Any

import attrs


class ExactFloat(float):
    """A fraction with its digits as they were written."""

    def __new__(cls, text: str) -> ExactFloat:
        made = super().__new__(cls, text)
        made.text = text
        return made

    text: str

    def __repr__(self) -> str:
        return self.text

    def __reduce__(self) -> Any:
        return ExactFloat, (self.text,)


class HugeNumber(decimal.Decimal):
    """A number that a float cannot hold: it would be infinity, or zero.

    Its exponent may be beyond that of any Decimal: then it is infinite or zero to calculate with, and is printed as it was written.
    """

    text: str = ""

    def __new__(cls, value: str | decimal.Decimal) -> HugeNumber:
        try:
            return super().__new__(cls, value)
        except decimal.InvalidOperation:
            made = super().__new__(cls, _limit(str(value)))
            made.text = str(value)
            return made

    def __str__(self) -> str:
        return self.text or super().__str__()

    def __reduce__(self) -> Any:
        return HugeNumber, (str(self),)


def _limit(text: str) -> str:
    """Zero or infinity, whichever a number that no Decimal can hold is next to."""
    mantissa, _, exponent = text.lower().partition("e")
    sign = "-" if mantissa.startswith("-") else ""
    return f"{sign}0" if exponent.startswith("-") or not mantissa.strip("-0.") else f"{sign}Infinity"


@attrs.define
class Numbers:
    """What kinds of number this package has met; each costs time where values are printed.

    Attributes:
        exact: Whether fractions are read with their digits.
        unusual: Whether there are numbers that the printer of the standard library would alter.
    """

    exact: bool = False
    unusual: bool = False


met = Numbers()


def keep_digits() -> None:
    """Read fractions as `ExactFloat` from now on."""
    met.exact = met.unusual = True


def number_text(text: str) -> str:
    """A number as JSON and decimal floats write it, unchanged; Python itself would take `1_0`, `nan` and digits of any script.

    Raises:
        ValueError: It is none.
    """
    if _NUMBER.fullmatch(text) is None:
        raise ValueError(f"not a number: {text[:40]!r}")
    return text


_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)


def is_beyond(text: str, number: float) -> bool:
    """Whether `number`, the float of a number in JSON, is infinity or zero in its place."""
    return math.isinf(number) or (not number and _ZERO.match(text) is None)


_ZERO = re.compile(r"[+-]?[0.]*(?:[eE]|$)")


def exact_float(text: str) -> float | int | decimal.Decimal:
    """The number; an integer or a Decimal if a float would overflow to infinity, or underflow to zero."""
    number = float(text)
    if not is_beyond(text, number):
        return number
    exact = HugeNumber(text)
    if not exact.text and exact.adjusted() < _MOST_DIGITS and exact == exact.to_integral_value():
        return int(exact)
    met.unusual = True
    return exact


def exact_int(text: str) -> int | decimal.Decimal:
    """The number; a Decimal if it has more digits than Python is willing to convert to an int."""
    try:
        return int(text)
    except ValueError:
        met.unusual = True
        return HugeNumber(text)


def digits(text: str) -> float | int | decimal.Decimal:
    """The number with its digits."""
    return exact_float(text) if is_beyond(text, float(text)) else ExactFloat(text)


def parse_number(text: str) -> float | int | decimal.Decimal:
    """A number of any document, of which a float or an int may hold everything that this package needs.

    Raises:
        ValueError: It is none.
    """
    whole = number_text(text).lstrip("+-").isdecimal()
    return exact_int(text) if whole else digits(text) if met.exact else exact_float(text)


def exact_number(value: decimal.Decimal) -> ExactFloat | HugeNumber:
    """A decimal as the number that JSON has, with its digits.

    Raises:
        ValueError: JSON has no such number.
    """
    text = printed_decimal(value)
    met.unusual = True
    return HugeNumber(value) if is_beyond(text, float(text)) else ExactFloat(text)


def printed_decimal(value: decimal.Decimal) -> str:
    """The number as JSON writes it.

    Raises:
        ValueError: JSON has no such number.
    """
    if not value.is_finite() and not (isinstance(value, HugeNumber) and value.text):
        raise ValueError(f"JSON has no {value}")
    return str(value)


_MOST_DIGITS = 4000
"""Python refuses to print integers that are much longer, and a short input such as `1e999999999` must not exhaust the memory."""
