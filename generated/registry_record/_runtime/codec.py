"""Codecs between JSON values (strings, numbers) and Python values. Converts single values, not records or JSON documents."""

from __future__ import annotations

import base64
import datetime as dt
import decimal
import functools
import math
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Generic, TypeVar

import attrs

from .digits import number_text
from .numpy_values import inside, is_scalar

T = TypeVar("T")


@attrs.frozen(eq=False)
class Codec(Generic[T]):
    """Two functions that convert between a JSON form and a Python form.

    Attributes:
        load: JSON form to Python form; raises ValueError, TypeError or ArithmeticError for a value that does not fit.
        dump: Python form to JSON form; returns a value of any other type unchanged.
        schema: JSON Schema of the JSON form.
        compound: Whether it takes the whole of an array or object that is a parameter, not each of its items.
        written_through: As `load`, for what stays part of a record: a change of the Python form is one of the JSON form as well.
    """

    load: Callable[[Any], T]
    dump: Callable[[Any], Any]
    schema: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    compound: bool = False
    written_through: Callable[[Any], Any] | None = None

    @property
    def view(self) -> Callable[[Any], Any]:
        """As `read`, for what stays part of a record: changes of a list or dict are changes of the record."""
        return self.read if self.written_through is None else self.written_through

    def read(self, raw: Any) -> Any:
        """The Python form of `raw`, or `raw` itself if it does not fit: a response is never rejected for one value."""
        try:
            return self.load(raw)
        except (ValueError, TypeError, ArithmeticError):
            return raw

    def __get_pydantic_core_schema__(self, source: Any, handler: object) -> Any:
        """Called by pydantic for the metadata of an annotation."""
        from .pydantic_types import core_schema

        return core_schema(Annotated[source, self])


def each(codec: Codec[T]) -> Codec[Sequence[T]]:
    """The codec of an array of such values; items that do not fit stay unchanged."""

    def load(raw: Any) -> list[Any]:
        return [codec.read(item) for item in _array(raw)]

    def dump(items: Any) -> Any:
        return items if isinstance(items, (str, *OCTETS)) else [codec.dump(item) for item in items]

    def written_through(raw: Any) -> Any:
        return _converted().listed(raw, codec)

    return Codec(load, dump, {"type": "array", "items": codec.schema}, written_through=written_through)


def values(codec: Codec[T]) -> Codec[Mapping[str, T]]:
    """The codec of an object whose property values are such values."""

    def load(raw: Any) -> dict[str, Any]:
        return {key: codec.read(value) for key, value in _object(raw).items()}

    def dump(members: Any) -> Any:
        return {key: codec.dump(value) for key, value in members.items()}

    def written_through(raw: Any) -> Any:
        return _converted().named(raw, codec)

    return Codec(load, dump, {"type": "object", "additionalProperties": codec.schema}, written_through=written_through)


@functools.cache
def _converted() -> Any:
    """The module of lists and dicts that few programs need, loaded at the first of them."""
    from . import converted

    return converted


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise TypeError(f"string expected, not {type(raw).__name__}")
    return raw


def _number(raw: Any) -> str:
    return number_text(_text(raw))


def _array(raw: Any) -> list[Any]:
    if raw.__class__ is not list:
        raise TypeError(f"array expected, not {type(raw).__name__}")
    items: list[Any] = raw
    return items


def _object(raw: Any) -> dict[str, Any]:
    if raw.__class__ is not dict:
        raise TypeError(f"object expected, not {type(raw).__name__}")
    members: dict[str, Any] = raw
    return members


def _printed(kind: type[T] | tuple[type[T], ...], dump: Callable[[T], Any]) -> Callable[[Any], Any]:
    def convert(value: Any) -> Any:
        if isinstance(value, kind):
            return dump(value)
        return value if value.__class__ in _PLAIN or not is_scalar(value) else convert(inside(value))

    return convert


OCTETS: tuple[type[Any], ...] = (bytes, bytearray, memoryview)
_PLAIN = frozenset({str, int, float, bool, type(None), list, dict})


def print_time(time: dt.datetime) -> str:
    """A string as RFC 3339 defines it; a time without a zone is local time, as in Python, and is sent with its offset."""
    offset = time.utcoffset()
    if offset is None:
        time = time.astimezone()
    elif offset.total_seconds() % 60:
        time = time.astimezone(dt.UTC)  # RFC 3339 has no seconds in offsets
    text = time.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def print_time_of_day(time: dt.time) -> str:
    """A string as RFC 3339 defines it; without an offset where it has none.

    Raises:
        ValueError: Its offset has seconds, which RFC 3339 does not have.
    """
    offset = time.utcoffset()
    if offset is not None and offset.total_seconds() % 60:
        raise ValueError(f"the offset of a time must be whole minutes: {time!r}")
    text = time.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def print_duration(duration: dt.timedelta) -> str:
    """A duration of ISO 8601, in days and seconds."""
    length = abs(duration)
    seconds = (
        f"{length.seconds}.{length.microseconds:06}".rstrip("0").rstrip(".")
        if length.microseconds
        else f"{length.seconds}"
    )
    days = f"{length.days}D" if length.days or seconds == "0" else ""
    return f"{'-' if duration < length else ''}P{days}{'' if seconds == '0' else f'T{seconds}S'}"


def _parse_time(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(_text(text).upper())


def _parse_http_time(text: str) -> dt.datetime:
    from email.utils import parsedate_to_datetime

    return parsedate_to_datetime(_text(text))


def _print_http_time(time: dt.datetime) -> str:
    from email.utils import format_datetime

    return format_datetime(time.astimezone(dt.UTC), usegmt=True)


def _parse_unix(seconds: float) -> dt.datetime:
    if isinstance(seconds, bool):
        raise TypeError("number expected, not bool")
    return _EPOCH + dt.timedelta(seconds=seconds)


def _print_unix(time: Any) -> float:
    seconds: float = time.timestamp() if isinstance(time, dt.datetime) else time
    return math.floor(seconds) if math.isfinite(seconds) else seconds  # what is not finite is refused where it is sent


def print_date(date: dt.date) -> str:
    """RFC 3339 full-date.

    Raises:
        TypeError: It is a datetime, whose date depends on a time zone.
    """
    if isinstance(date, dt.datetime):
        raise TypeError("a date is required, not a datetime: pass the result of its date() method")
    return date.isoformat()


def _parse_base64(text: str) -> bytes:
    return base64.b64decode(_text(text), validate=True)


def _parse_base64url(text: str) -> bytes:
    bare = _text(text).rstrip("=").translate(_FROM_URL)
    return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)


def _string(format: str = "") -> dict[str, str]:
    return {"type": "string", "format": format} if format else {"type": "string"}


_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_FROM_URL = str.maketrans("-_", "+/")

AS_IT_IS: Codec[Any] = Codec(lambda raw: raw, lambda value: value)
"""No conversion: the JSON value itself."""

TIME = Codec(_parse_time, _printed(dt.datetime, print_time), _string("date-time"))
"""RFC 3339 date-time."""

TIME_HTTP = Codec(_parse_http_time, _printed(dt.datetime, _print_http_time), _string())
"""HTTP date (RFC 9110 section 5.6.7)."""

TIME_UNIX = Codec(_parse_unix, _printed((dt.datetime, float), _print_unix), {"type": "integer"})
"""Whole seconds since 1970; fractions of a second are dropped."""

DATE = Codec(lambda raw: dt.date.fromisoformat(_text(raw)), _printed(dt.date, print_date), _string("date"))
"""RFC 3339 full-date."""

UUID = Codec(lambda raw: uuid.UUID(_text(raw)), _printed(uuid.UUID, str), _string("uuid"))
"""UUID as a string (RFC 9562)."""

DECIMAL = Codec(lambda raw: decimal.Decimal(_number(raw)), _printed(decimal.Decimal, str), _string("decimal"))
"""Decimal number as a string."""

INT_STRING = Codec(lambda raw: int(_number(raw)), _printed(int, lambda number: str(int(number))), _string())
"""Whole number as a string."""

BYTES = Codec(
    _parse_base64,
    _printed(OCTETS, lambda octets: base64.b64encode(octets).decode("ascii")),
    {"type": "string", "contentEncoding": "base64"},
)
"""Octets as base64 (RFC 4648 section 4)."""

BYTES_URL = Codec(
    _parse_base64url,
    _printed(OCTETS, lambda octets: base64.urlsafe_b64encode(octets).rstrip(b"=").decode("ascii")),
    {"type": "string", "contentEncoding": "base64url"},
)
"""Octets as base64url, padding optional (RFC 4648 section 5)."""
