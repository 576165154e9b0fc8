"""JSON text: parsing and printing, with msgspec where it is installed and loses no data.

msgspec cannot read NaN, numbers beyond a double or lone surrogates, and would print NaN as null; the standard library
handles those. Neither alters an integer of any size.
"""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import functools
import importlib
import json
import math
import os
import re
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from .codec import BYTES, print_time
from .records import Record, is_null, new

_COMPACT = (",", ":")


def parse(text: bytes | str) -> Any:
    """The value that the JSON document `text` represents.

    Raises:
        ValueError: It is not JSON, not even the dialect with NaN and Infinity that Python and others write.
    """
    try:
        return quick_parser()(text)
    except (ValueError, RecursionError):
        pass  # json.loads accepts more, and its error message is better
    try:
        return json.loads(text, parse_float=_exact_float)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _exact_float(text: str) -> float | int | decimal.Decimal:
    """The number; an integer or a Decimal if a float would overflow to infinity."""
    number = float(text)
    if not math.isinf(number):
        return number
    exact = decimal.Decimal(text)
    return int(exact) if exact.adjusted() < _MOST_DIGITS and exact == exact.to_integral_value() else exact


_MOST_DIGITS = 4000
"""Python refuses to print integers that are much longer, and a short input such as `1e999999999` must not exhaust the memory."""


def quick_parser() -> Callable[[bytes | str], Any]:
    """A parser that reads most documents; `parse` may still read what it refuses."""
    quick = _quick()
    return _usual if quick is None else quick[0]


def _usual(text: bytes | str) -> Any:
    """The result of `json.loads` for UTF-8 without surrounding whitespace, in three quarters of its time; else ValueError."""
    whole = text.decode() if isinstance(text, bytes) else text
    huge = _HUGE.search(whole) or _HUGE_CAPITAL.search(whole)
    value, end = (_READER if huge is None else _EXACT_READER).raw_decode(whole)
    if end != len(whole):
        raise ValueError("more than one value")
    return value


def encode(value: object) -> bytes:
    """`value` as JSON for a request body.

    Records become objects, `NULL` becomes null, iterables arrays; dates, times, UUIDs, decimals and bytes strings.

    Raises:
        ValueError: It contains NaN or an infinity, which JSON does not have (RFC 8259 section 6).
        TypeError: It contains a value that has no JSON form.
    """
    quick = _quick()
    if quick is not None:
        try:
            text = quick[1](value)
        except (ValueError, RecursionError):
            return _exact(value)  # lone surrogates, which the standard library escapes
        # A null may be a converted NaN, and a time without offset comes from a datetime without zone: the standard library
        # has to check.
        return text if text.find(b"null") < 0 and _ZONELESS.search(text) is None else _exact(value)
    return _exact(value)


def print_json(value: object, indent: int | None = None) -> str:
    """`value` as JSON text that parses to the same value, including a NaN that a response contained."""
    separators = _COMPACT if indent is None else None
    text = json.dumps(value, default=plain, separators=separators, indent=indent, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # lone surrogates must be escaped
        return json.dumps(value, default=plain, separators=separators, indent=indent)
    return text


def _exact(value: object) -> bytes:
    text = _EXACT.encode(value)
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _ESCAPED.encode(value).encode()


def unadorned(value: Any) -> Any:
    """The string or number inside a subclass, such as a member of an enumeration or a value of a library."""
    match value:
        case bool() | None:
            return value
        case enum.Enum():
            return unadorned(value.value)
        case str():
            return str.__str__(value)
        case int():
            return int.__int__(value)
        case float():
            return float.__float__(value)
        case _:
            return value


def plain(value: Any) -> Any:
    """One step from a value without a JSON form towards one that has one."""
    if isinstance(value, Record):
        return value.__dict__
    if isinstance(value, (str, int, float)):
        return unadorned(value)
    for kind, dump in _DUMPS:
        if isinstance(value, kind):
            return dump(value)
    if is_null(value):
        return None
    if hasattr(value, "dtype") and hasattr(value, "item"):
        return value.item()  # a scalar of numpy
    raise TypeError(f"{type(value).__name__} has no JSON form: {value!r:.80}")


_DUMPS: tuple[tuple[type[Any], Callable[[Any], Any]], ...] = (
    (dt.datetime, print_time),
    (dt.date, dt.date.isoformat),
    (uuid.UUID, str),
    (decimal.Decimal, str),
    (bytes, BYTES.dump),
    (bytearray, lambda octets: BYTES.dump(bytes(octets))),
    (enum.Enum, lambda member: member.value),
    (os.PathLike, os.fspath),
    (Mapping, dict),
    (Iterable, list),
)

_ZONELESS = re.compile(rb'T\d\d:\d\d:\d\d(?:\.\d+)?"')
_READER = json.JSONDecoder()
_EXACT_READER = json.JSONDecoder(parse_float=_exact_float)
# Two patterns: each begins with a literal character, which makes a search much faster than one pattern with a character class.
_HUGE, _HUGE_CAPITAL = re.compile(r"e\+?\d\d\d"), re.compile(r"E\+?\d\d\d")
_EXACT = json.JSONEncoder(default=plain, separators=_COMPACT, allow_nan=False, ensure_ascii=False)
_ESCAPED = json.JSONEncoder(default=plain, separators=_COMPACT, allow_nan=False)


@functools.cache
def _quick() -> tuple[Callable[[bytes | str], Any], Callable[[object], bytes]] | None:
    """The parser and printer of msgspec, if installed; None also for a version that would drop properties."""
    try:
        module = importlib.import_module("msgspec.json")
    except ImportError:
        return None
    printer = module.Encoder(enc_hook=plain)
    decode, encoder = module.Decoder().decode, cast("Callable[[object], bytes]", printer.encode)
    probe = new(_Probe, {"_a": 1, "b c": 2})
    return (decode, encoder) if encoder(probe) == b'{"_a":1,"b c":2}' else None


class _Probe(Record):
    """A class to test whether a printer keeps every property."""
