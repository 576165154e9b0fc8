"""Formats of JSON Schema and OpenAPI that have one definition, as checks of values. Knows no schema.

A format is judged only where specifications agree about it; all others say something that only people can judge.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import Any, TypeAlias

Check: TypeAlias = Callable[[Any], bool]

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))?", re.ASCII)
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+|\"[^\"]+\"@[^\s@]+")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[\w.~:/?\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?", re.ASCII)  # fmt: skip
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_BASE64URL = re.compile(r"(?:[\w-]{4})*(?:[\w-]{2}(?:==)?|[\w-]{3}=?)?", re.ASCII)
_AMOUNT = r"\d+(?:[.,]\d+)?"
_DURATION = re.compile(
    rf"[+-]?P(?=\d|T)(?:{_AMOUNT}Y)?(?:{_AMOUNT}M)?(?:{_AMOUNT}W)?(?:{_AMOUNT}D)?"
    rf"(?:T(?=\d)(?:{_AMOUNT}H)?(?:{_AMOUNT}M)?(?:{_AMOUNT}S)?)?",
    re.ASCII,
)
_WHOLE = re.compile(r"[+-]?\d+", re.ASCII)
_DAY = 24 * 60
_LARGEST = {"float": Decimal((2**25 - 1) * 2**103), "double": Decimal((2**54 - 1) * 2**970)}
"""Where the nearest float of 32 or 64 bits becomes infinity (IEEE 754 section 4.3.1)."""


def is_date(text: str) -> bool:
    """RFC 3339 full-date; the year 0 exists there."""
    found = _DATE.fullmatch(text)
    if found is None:
        return False
    year, month, day = map(int, found.groups())
    return 1 <= month <= 12 and 1 <= day <= monthrange(year or 400, month)[1]


def is_time(text: str) -> bool:
    """RFC 3339 full-time, or without its offset, which many frameworks call by the same name."""
    return _clock(text, zoned=False)


def is_date_time(text: str) -> bool:
    """RFC 3339 date-time."""
    return text[10:11] in ("T", "t") and is_date(text[:10]) and _clock(text[11:], zoned=True)


def _clock(text: str, *, zoned: bool) -> bool:
    """A time of day; a second 60 is the last of a day in UTC (RFC 3339 section 5.7)."""
    found = _TIME.fullmatch(text)
    if found is None or (zoned and text[-1] not in "Zz" and found[4] is None):
        return False
    hour, minute, second = int(found[1]), int(found[2]), int(found[3])
    away = (int(found[5] or 0), int(found[6] or 0))
    if hour > 23 or minute > 59 or second > 60 or away[0] > 23 or away[1] > 59:
        return False
    offset = (away[0] * 60 + away[1]) * (-1 if found[4] == "-" else 1)
    return second < 60 or (hour * 60 + minute - offset) % _DAY == _DAY - 1


def _is_address(kind: type[IPv4Address] | type[IPv6Address], text: str) -> bool:
    try:
        kind(text)
    except AddressValueError:
        return False
    return "%" not in text


def _matches(pattern: re.Pattern[str], text: str) -> bool:
    return pattern.fullmatch(text) is not None


def _is_within(signed: bool, bits: int, number: Any) -> bool:
    """A whole number of so many bits; a string of one may hold 64 bits where JSON numbers cannot."""
    if isinstance(number, str):
        if _WHOLE.fullmatch(number) is None or len(number) > bits:
            return False
        number = int(number)
    lowest = -(1 << (bits - 1)) if signed else 0
    return bool(lowest <= number < lowest + (1 << bits)) and number == int(number)


def _is_finite(largest: Decimal, number: Any) -> bool:
    return isinstance(number, str) or bool(-largest < number < largest)


STRINGS: Mapping[str, Check] = {
    "date": is_date,
    "full-date": is_date,
    "time": is_time,
    "date-time": is_date_time,
    "duration": partial(_matches, _DURATION),
    "uuid": partial(_matches, _UUID),
    "ipv4": partial(_is_address, IPv4Address),
    "ipv6": partial(_is_address, IPv6Address),
    "email": partial(_matches, _EMAIL),
    "uri": partial(_matches, _URI),
    "byte": partial(_matches, _BASE64),
    "base64": partial(_matches, _BASE64),
    "base64url": partial(_matches, _BASE64URL),
}
"""Format -> whether a string has it; values of other types have every one of these (JSON Schema validation 2020-12, section 7.1)."""

NUMBERS: Mapping[str, Check] = {
    **{f"{sign}int{bits}": partial(_is_within, not sign, bits) for sign in ("", "u") for bits in (8, 16, 32, 64)},
    **{name: partial(_is_finite, largest) for name, largest in _LARGEST.items()},
}
"""Format -> whether a number, or a number in a string, has it (OpenAPI format registry)."""


def has_format(name: str, value: Any) -> bool:
    """Whether a value has a format; true for a format that is not judged."""
    if isinstance(value, str) and name in STRINGS:
        return STRINGS[name](value)
    if name in NUMBERS and isinstance(value, str | int | float | Decimal) and not isinstance(value, bool):
        return NUMBERS[name](value)
    return True
