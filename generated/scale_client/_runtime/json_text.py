"""JSON text: parsing and printing, with msgspec where it is installed and loses no data.

msgspec cannot read NaN, numbers beyond a double or lone surrogates, and would print NaN as null; the standard library
handles those. Neither alters an integer of any size.
"""

from __future__ import annotations

import decimal
import functools
import importlib
import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, cast

import attrs

from .digits import ExactFloat, digits, exact_float, exact_int, met, printed_decimal
from .plain_values import Properties, plain, plain_tree
from .records import Record, new, sent

_COMPACT = (",", ":")


def parse(text: bytes | str) -> Any:
    """The value that the JSON document `text` represents.

    Raises:
        ValueError: It is not JSON, not even the dialect with NaN and Infinity that Python and others write.
    """
    try:
        return (quick_parser() if len(text) < SHORT else parser_for(text))(text)
    except (ValueError, RecursionError):
        pass  # json.loads accepts more, and its error message is better
    try:
        return json.loads(text, parse_float=digits if met.exact else exact_float, parse_int=exact_int)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def quick_parser() -> Callable[[bytes | str], Any]:
    """A parser that reads most documents; `parse` may still read what it refuses. `parser_for` is quicker where numbers are many."""
    quick = _quick()
    if quick is None:
        return _usual
    return quick.parse_exactly if met.exact else quick.parse


def parser_for(text: bytes | str) -> Callable[[bytes | str], Any]:
    """The parser that is quickest for a long document: one that looks at no fraction, if there are many and none is too small."""
    quick = _quick()
    if quick is None or met.exact or not _has_many_fractions(text):
        return quick_parser()
    octets = text.encode(errors="replace") if isinstance(text, str) else text
    return quick.parse if _may_be_tiny(octets) else quick.parse_usual


SHORT = 2048
"""Length below which looking at each fraction takes less time than looking whether there are many."""


def _has_many_fractions(text: bytes | str) -> bool:
    half = len(text) // 2
    for sample in (text[:_PIECE], text[half : half + _PIECE]):
        octets = sample.encode(errors="replace") if isinstance(sample, str) else sample
        if octets.translate(_ALIKE).count(b"0.0") > 1:
            return True
    return False


_PIECE = 256


def _usual(text: bytes | str) -> Any:
    """The result of `json.loads` for UTF-8 without surrounding whitespace, in three quarters of its time; else ValueError."""
    whole = text.decode() if isinstance(text, bytes) else text
    value, end = (_DIGITS_READER if met.exact else _reader(whole)).raw_decode(whole)
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

    Records become objects, `NULL` becomes null, iterables arrays, decimals numbers; dates, times, UUIDs and bytes strings.

    Raises:
        ValueError: It contains NaN or an infinity, which JSON does not have (RFC 8259 section 6).
        TypeError: It contains a value that has no JSON form.
    """
    quick = _quick()
    if quick is not None:
        try:
            text = quick.print(value)
            if not _may_be_altered(text, value, quick):
                return text
        except (ValueError, TypeError, RecursionError, _SeenOnce):
            pass  # lone surrogates and names of properties that msgspec refuses, and what nobody can print
    try:
        return _standard(value, _EXACT, sent).encode()
    except RecursionError:
        raise ValueError("nested too deeply to be printed as JSON") from None


def print_json(value: object, indent: int | None = None) -> str:
    """`value` as JSON text that parses to the same value, including a NaN that a response contained."""
    separators = _COMPACT if indent is None else None
    encoder = json.JSONEncoder(default=_hook, separators=separators, indent=indent, ensure_ascii=False)
    return _standard(value, encoder, vars)


class _SeenOnce(Exception):
    """A value that can be read only once, or only by what keeps its digits: it must not be read in vain."""


def _hook(value: Any) -> Any:
    if isinstance(value, Record):
        return value.__dict__
    if isinstance(value, (Iterator, decimal.Decimal)):
        raise _SeenOnce
    return plain(value)


def _hook_of_requests(value: Any) -> Any:
    return value.__sent__ if isinstance(value, Record) else _hook(value)


def _standard(value: object, encoder: json.JSONEncoder, properties: Properties) -> str:
    """JSON as the standard library prints it, with numbers as they were written and lone surrogates escaped."""
    try:
        text = _with_digits(value, encoder, properties) if met.unusual else encoder.encode(value)
    except (TypeError, _SeenOnce):
        text = _with_digits(value, encoder, properties)
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return text


def _with_digits(value: object, encoder: json.JSONEncoder, properties: Properties) -> str:
    """JSON with numbers as they were written: strings that nobody else can know stand for them at first."""
    return _MARKED.sub(r"\1", encoder.encode(plain_tree(value, _marked, properties)))


def _marked(number: ExactFloat | decimal.Decimal) -> str:
    return _MARK + (number.text if isinstance(number, ExactFloat) else printed_decimal(number))


def _may_be_altered(text: bytes, value: object, quick: _Quick) -> bool:
    """Whether msgspec may have printed something that it alters; the standard library has to print it then.

    A null may have been a NaN. A time without offset comes from a datetime without zone, and the seconds of an offset are lost:
    that cannot be seen in the text, but whether there are datetimes at all can, in MessagePack, where they are not strings.
    """
    if text.find(b"null") >= 0:
        return True
    found = _first_time(text)
    return found is not None and (_ZONELESS.search(text, found.start()) is not None or quick.has_times(value))


def _first_time(text: bytes) -> re.Match[bytes] | None:
    """The first time in JSON. Most texts have few Ts, and looking at each of them is then much quicker than a search."""
    at = text.find(b"T")
    for _ in range(_FEW):
        if at < 0:
            return None
        found = _TIME.match(text, at)
        if found is not None:
            return found
        at = text.find(b"T", at + 1)
    return _TIME.search(text, at) if at >= 0 else None


_FEW = 16
_MARK = os.urandom(8).hex()
_MARKED = re.compile(rf'"{_MARK}([^"]*)"')
_SURROGATE = re.compile("[\ud800-\udfff]")
_TIME = re.compile(rb"T\d\d:\d\d:\d\d")
_ZONELESS = re.compile(rb'T\d\d:\d\d:\d\d(?:\.\d+)?"')
_READER = json.JSONDecoder()
_EXACT_READER = json.JSONDecoder(parse_float=exact_float)
_DIGITS_READER = json.JSONDecoder(parse_float=digits)


def _may_be_huge(text: bytes) -> bool:
    """Whether there may be a number that a float cannot hold: an exponent of three digits, or very many digits in a row."""
    alike = text.translate(_ALIKE, b"+-")
    if alike.find(_LONG_NUMBER) >= 0:
        return True
    # Prose has many an `e` and few digits, numbers the reverse: each is searched the way that is quicker.
    return _HUGE.search(alike) is not None if alike.count(b"e") << 6 < len(alike) else alike.find(b"e000") >= 0


def _may_be_tiny(text: bytes) -> bool:
    """Whether there may be a number that a float takes for zero: an exponent below -99, or very many zeros in a row."""
    if text.find(_LONG_NUMBER) >= 0:
        return True
    # Objects with numbers have few signs, and arrays of numbers few exponents.
    signs, letters = text.count(b"-", 0, _SAMPLE), text.count(b"e", 0, _SAMPLE)
    if signs < letters:
        return _SIGNED.search(text) is not None
    return any(_has_tiny(text, letter, tiny) for letter, tiny in _TINY)


def _has_tiny(text: bytes, letter: bytes, tiny: re.Pattern[bytes]) -> bool:
    """Whether `tiny`, which begins with `letter`, occurs. To find a rare letter takes next to no time; a search, a fifth of parsing."""
    find, at = text.find, text.find(letter)
    for _ in range(len(text) >> 10):
        if at < 0:
            return False
        if text.startswith(b"-", at + 1) and tiny.match(text, at):
            return True
        at = find(letter, at + 1)
    return at >= 0 and tiny.search(text, at) is not None


_SIGNED = re.compile(rb"-(?<=[eE]-)\d\d\d")
"""An exponent, found by its sign; a pattern that began with the set of letters would be searched many times as slowly."""
_TINY = ((b"e", re.compile(rb"e-\d\d\d")), (b"E", re.compile(rb"E-\d\d\d")))
_ALIKE = bytes.maketrans(b"123456789E", b"000000000e")
_LONG_NUMBER = b"0" * 200
"""So many digits, followed by an exponent of two digits, may be more than a float can hold."""
_HUGE = re.compile(rb"e000")
_EXACT = json.JSONEncoder(default=_hook_of_requests, separators=_COMPACT, allow_nan=False, ensure_ascii=False)


@attrs.frozen
class _Quick:
    """msgspec's parsers and printers.

    Attributes:
        parse: Looks at each fraction, and reads those that a float cannot hold as they are.
        parse_usual: Reads those that are too small as zero, and refuses those that are too large.
        parse_exactly: Reads all of them with their digits.
    """

    parse: Callable[[bytes | str], Any]
    parse_usual: Callable[[bytes | str], Any]
    parse_exactly: Callable[[bytes | str], Any]
    print: Callable[[object], bytes]
    pack: Callable[[object], bytes]

    def has_times(self, value: object) -> bool:
        """Whether there is a datetime with a zone in `value`; sometimes true without one."""
        try:
            packed = self.pack(value)
        except (ValueError, TypeError, OverflowError, RecursionError):
            return True
        # No byte of UTF-8 is 0xFF, the type of a timestamp (MessagePack specification, extension type -1).
        return b"\xff" in packed and _TIMESTAMP.search(packed) is not None


_TIMESTAMP = re.compile(rb"[\xd6\xd7]\xff|\xc7\x0c\xff")


@functools.cache
def _quick() -> _Quick | None:
    """The parsers and printers of msgspec, if installed; None also for a version that would drop properties."""
    try:
        module, msgpack = importlib.import_module("msgspec.json"), importlib.import_module("msgspec.msgpack")
        raw = importlib.import_module("msgspec").Raw
    except ImportError:
        return None

    def hook(value: Any) -> Any:
        if isinstance(value, Record):
            return value.__sent__
        if isinstance(value, ExactFloat):
            return raw(value.text.encode())
        return raw(printed_decimal(value).encode()) if isinstance(value, decimal.Decimal) else _hook(value)

    encoder = module.Encoder(enc_hook=hook, decimal_format="number")
    printer = cast("Callable[[object], bytes]", encoder.encode)
    if printer(new(_Probe, {"_a": 1, "b c": 2})) != b'{"_a":1,"b c":2}':
        return None
    return _Quick(
        module.Decoder(float_hook=_float).decode,
        module.Decoder().decode,
        module.Decoder(float_hook=digits).decode,
        printer,
        msgpack.Encoder(enc_hook=hook).encode,
    )


def _float(text: str) -> float | int | decimal.Decimal:
    """As `exact_float`, but quicker for usual numbers."""
    number = float(text)
    return number if number and -_LARGEST <= number <= _LARGEST else exact_float(text)


_LARGEST = sys.float_info.max


class _Probe(Record):
    """A class to test whether a printer keeps every property."""
