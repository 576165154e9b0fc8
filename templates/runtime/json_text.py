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

import attrs

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
        return json.loads(text, parse_float=_digits if _numbers.exact else _exact_float, parse_int=_exact_int)
    except RecursionError:
        raise ValueError("nested too deeply") from None


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
    """A number that a float cannot hold; printed as a number, where other decimals are strings."""


@attrs.define
class _Numbers:
    """What kinds of number this package has met; each costs time where values are printed.

    Attributes:
        exact: Whether fractions are read with their digits.
        unusual: Whether there are numbers that only `_with_digits` prints as they are.
    """

    exact: bool = False
    unusual: bool = False


_numbers = _Numbers()


def keep_digits() -> None:
    """Read fractions as `ExactFloat` from now on."""
    _numbers.exact = _numbers.unusual = True


def _exact_float(text: str) -> float | int | decimal.Decimal:
    """The number; an integer or a Decimal if a float would overflow to infinity."""
    number = float(text)
    if not math.isinf(number):
        return number
    exact = HugeNumber(text)
    if exact.adjusted() < _MOST_DIGITS and exact == exact.to_integral_value():
        return int(exact)
    _numbers.unusual = True
    return exact


def _exact_int(text: str) -> int | decimal.Decimal:
    """The number; a Decimal if it has more digits than Python is willing to convert to an int."""
    try:
        return int(text)
    except ValueError:
        _numbers.unusual = True
        return HugeNumber(text)


def _digits(text: str) -> float | int | decimal.Decimal:
    return _exact_float(text) if math.isinf(float(text)) else ExactFloat(text)


_MOST_DIGITS = 4000
"""Python refuses to print integers that are much longer, and a short input such as `1e999999999` must not exhaust the memory."""


def quick_parser() -> Callable[[bytes | str], Any]:
    """A parser that reads most documents; `parse` may still read what it refuses."""
    quick = _quick()
    if quick is None:
        return _usual
    return quick.parse_exactly if _numbers.exact else quick.parse


def _usual(text: bytes | str) -> Any:
    """The result of `json.loads` for UTF-8 without surrounding whitespace, in three quarters of its time; else ValueError."""
    whole = text.decode() if isinstance(text, bytes) else text
    value, end = (_DIGITS_READER if _numbers.exact else _reader(whole)).raw_decode(whole)
    if end != len(whole):
        raise ValueError("more than one value")
    return value


def _reader(text: str) -> json.JSONDecoder:
    """The reader that is quickest for `text`: one that looks at each fraction, unless there are many and none may be huge."""
    sample = min(len(text), _SAMPLE)
    if text.count(".", 0, _SAMPLE) << 6 < sample:
        return _EXACT_READER
    return _EXACT_READER if _may_be_huge(text.encode(errors="replace")) else _READER


_SAMPLE = 4096


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
            text = (quick.print_exactly if _numbers.unusual else quick.print)(value)
        except (ValueError, RecursionError):
            return _exact(value)  # lone surrogates, which the standard library escapes
        # A null may be a converted NaN, and a time without offset comes from a datetime without zone: the standard library
        # has to check.
        return (
            text if text.find(b"null") < 0 and (b"T" not in text or _ZONELESS.search(text) is None) else _exact(value)
        )
    return _exact(value)


def print_json(value: object, indent: int | None = None) -> str:
    """`value` as JSON text that parses to the same value, including a NaN that a response contained."""
    separators = _COMPACT if indent is None else None
    text = _dumped(value, json.JSONEncoder(default=plain, separators=separators, indent=indent, ensure_ascii=False))
    try:
        text.encode()
    except UnicodeEncodeError:  # lone surrogates must be escaped
        return _dumped(value, json.JSONEncoder(default=plain, separators=separators, indent=indent))
    return text


def _exact(value: object) -> bytes:
    try:
        text = _dumped(value, _EXACT)
    except RecursionError:
        raise ValueError("nested too deeply to be printed as JSON") from None
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _dumped(value, _ESCAPED).encode()


def _dumped(value: object, encoder: json.JSONEncoder) -> str:
    return _with_digits(value, encoder) if _numbers.unusual else encoder.encode(value)


def _with_digits(value: object, encoder: json.JSONEncoder) -> str:
    """JSON with numbers as they were written: strings that nobody else can know stand for them at first."""
    found, token = list[str](), os.urandom(8).hex()

    def marked(value: Any) -> Any:
        if isinstance(value, (ExactFloat, HugeNumber)):
            found.append(str(value))
            return f"{token}{len(found) - 1}"
        if isinstance(value, (Record, Mapping)):
            held = cast("Mapping[str, Any]", vars(value) if isinstance(value, Record) else value)
            return {name: marked(item) for name, item in held.items()}
        return [marked(item) for item in cast("list[Any]", value)] if isinstance(value, (list, tuple)) else value

    return re.sub(rf'"{token}(\d+)"', lambda match: found[int(match[1])], encoder.encode(marked(value)))


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
        case ExactFloat():
            return value
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
_DIGITS_READER = json.JSONDecoder(parse_float=_digits)


def _may_be_huge(text: bytes) -> bool:
    """Whether there may be a number that a float cannot hold: an exponent of three digits, or very many digits in a row."""
    alike = text.translate(_ALIKE, b"+")
    if alike.find(_LONG_NUMBER) >= 0:
        return True
    # Prose has many an `e` and few digits, numbers the reverse: each is searched the way that is quicker.
    return _HUGE.search(alike) is not None if alike.count(b"e") << 6 < len(alike) else alike.find(b"e000") >= 0


_ALIKE = bytes.maketrans(b"123456789E", b"000000000e")
_LONG_NUMBER = b"0" * 200
"""So many digits, followed by an exponent of two digits, may be more than a float can hold."""
_HUGE = re.compile(rb"e000")
_EXACT = json.JSONEncoder(default=plain, separators=_COMPACT, allow_nan=False, ensure_ascii=False)
_ESCAPED = json.JSONEncoder(default=plain, separators=_COMPACT, allow_nan=False)


@attrs.frozen
class _Quick:
    """msgspec's parsers and printer."""

    parse: Callable[[bytes | str], Any]
    parse_exactly: Callable[[bytes | str], Any]
    print: Callable[[object], bytes]
    print_exactly: Callable[[object], bytes]


@functools.cache
def _quick() -> _Quick | None:
    """The parsers and printers of msgspec, if installed; None also for a version that would drop properties."""
    try:
        module, raw = importlib.import_module("msgspec.json"), importlib.import_module("msgspec").Raw
    except ImportError:
        return None

    def hook(value: Any) -> Any:
        return raw(str(value).encode()) if isinstance(value, (ExactFloat, HugeNumber)) else plain(value)

    printer = cast("Callable[[object], bytes]", module.Encoder(enc_hook=plain).encode)
    exact_printer = cast("Callable[[object], bytes]", module.Encoder(enc_hook=hook).encode)
    probe = new(_Probe, {"_a": 1, "b c": 2})
    if printer(probe) != b'{"_a":1,"b c":2}':
        return None
    exact_parser = module.Decoder(float_hook=_digits).decode
    return _Quick(module.Decoder().decode, exact_parser, printer, exact_printer)


class _Probe(Record):
    """A class to test whether a printer keeps every property."""
