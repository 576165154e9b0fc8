"""Reads JSON so that no number is lost: `1e400` is no infinity, `1e-400` not zero. Knows numbers; validates nothing."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from decimal import MAX_EMAX, Decimal, InvalidOperation
from typing import Any

_MAY_BE_HUGE = re.compile(r"[0-9][0-9][0-9](?:(?<=[eE]...)|(?<=[eE][+-]...)|[0-9]{97})")
"""What every number has that a float or an `int` cannot hold: three digits of exponent, or very many digits.

A search for three digits skips prose quickly; one for the letter of an exponent would stop at each.
"""

_MOST_DIGITS = 4000
"""Python refuses to print integers that are much longer, and a short text such as `1e999999999` must not exhaust the memory."""


class BigNumber(Decimal):
    """A number that neither a float nor an `int` can hold; printed as it was written.

    An exponent beyond that of any Decimal is the largest or smallest one to calculate with.
    """

    text: str

    def __new__(cls, text: str) -> BigNumber:
        try:
            made = super().__new__(cls, text)
        except InvalidOperation:
            made = super().__new__(cls, _nearest(text))
        made.text = text
        return made

    def __str__(self) -> str:
        return self.text

    __repr__ = __str__

    def __reduce__(self) -> Any:
        return BigNumber, (self.text,)


def _nearest(text: str) -> str:
    """A number that a Decimal can hold in place of one whose exponent it cannot."""
    mantissa, _, exponent = text.lower().partition("e")
    sign = "-" if mantissa.startswith("-") else ""
    if not mantissa.strip("-0."):
        return f"{sign}0"
    return f"{sign}1e-{MAX_EMAX}" if exponent.startswith("-") else f"{sign}1e{MAX_EMAX}"


def read_json(body: bytes | str, parse_constant: Callable[[str], Any] | None = None) -> Any:
    """A JSON value whose numbers are all finite; one that neither a float nor an `int` can hold is a `BigNumber`.

    Args:
        parse_constant: Called with `NaN`, `Infinity` and `-Infinity`; by default they are floats.

    Raises:
        ValueError: It is not valid JSON.
    """
    text = body if isinstance(body, str) else body.decode(json.detect_encoding(body), "surrogatepass")
    if _MAY_BE_HUGE.search(text) is None:
        return json.loads(text, parse_constant=parse_constant)
    return json.loads(text, parse_constant=parse_constant, parse_float=_number, parse_int=_whole)


def _number(text: str) -> float | int | BigNumber:
    """A number with a fraction or an exponent; an `int` where a float would overflow and an `int` can be printed."""
    number = float(text)
    if not number and text.lower().partition("e")[0].strip("-0."):
        return BigNumber(text)
    if not math.isinf(number):
        return number
    exact = BigNumber(text)
    return int(exact) if exact.adjusted() < _MOST_DIGITS and is_whole(exact) else exact


def _whole(text: str) -> int | BigNumber:
    return int(text) if len(text) <= _MOST_DIGITS else BigNumber(text)


def is_whole(number: Decimal) -> bool:
    """Whether a finite number has no fraction, however large it is."""
    return _exponent(number) >= 0 or number == number.to_integral_value()


def is_multiple(number: Decimal, step: Decimal) -> bool:
    """Whether a finite number is a multiple of another, in time that does not depend on their size."""
    count, unit = _digits(number), _digits(step)
    if not unit or not count:
        return not count
    shift = _exponent(number) - _exponent(step)
    if shift >= 0:
        return count * pow(10, shift, unit) % unit == 0
    return -shift <= len(number.as_tuple().digits) and count % (unit * 10**-shift) == 0


def _digits(number: Decimal) -> int:
    return int(Decimal((0, number.as_tuple().digits, 0)))


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int), "the number is finite"
    return exponent
