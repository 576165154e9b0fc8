"""Serializes parameter values for paths, queries, headers and cookies (OAS 3.1.1 section 4.8.12).
Not concerned with requests.
"""

from __future__ import annotations

import decimal
import math
import re
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import quote

import attrs

from .codec import AS_IT_IS, Codec
from .digits import printed_decimal
from .json_text import encode
from .nested_names import Lists, leaves
from .plain_values import items_in, plain, property_name, unadorned
from .records import Record, is_null, sent

Location: TypeAlias = Literal["path", "query", "header", "cookie"]
StyleName: TypeAlias = Literal[
    "simple",
    "label",
    "matrix",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
    "querystring",
    "dots",
]

_RESERVED = ":/?[]@!$&'()*+,;="
"""The characters that `allowReserved` permits (RFC 3986 section 2.2), except `#`: nothing after it would be sent."""

_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


@attrs.frozen
class Style:
    """How one parameter is serialized.

    Attributes:
        style, explode: As OAS defines them; None for the default of the location.
        reserved: Whether reserved characters are sent unencoded (`allowReserved`).
        codec: Converts a value, or each item of an array, if not by the default for its type.
        lists: For `deepObject` and for `dots` (`a.b=1`, which OAS does not define): how lists are written, also inside of objects.
    """

    style: StyleName | None = None
    explode: bool | None = None
    reserved: bool = False
    codec: Codec[Any] | None = None
    lists: Lists | None = None


def json_string(codec: Codec[Any]) -> Codec[Any]:
    """A parameter that is a JSON document (`content: application/json`) of what `codec` gives."""
    return Codec(lambda raw: raw, lambda value: encode(codec.dump(value)).decode(), compound=True)


JSON_STRING = json_string(AS_IT_IS)
"""A parameter that is a JSON document."""

DEFAULT = Style()


def style_of(value: Style | Codec[Any] | None) -> Style:
    """A style, given as one or as a codec only."""
    return value if isinstance(value, Style) else DEFAULT if value is None else Style(codec=value)


def serialize_query(name: str, value: Any, style: Style = DEFAULT) -> list[str]:
    """The pairs `name=value` of one query parameter, percent-encoded; none for an empty exploded array."""
    if style.style == "querystring":
        return [_quoted(_shaped_text(value, style))]
    explode = style.style in (None, "form", "deepObject") if style.explode is None else style.explode
    shape, key = _shaped(value, style), _quoted(name)
    if style.lists is not None:
        return _nested(name, shape, style.lists, _inside(style))
    match shape:
        case dict() if style.style == "deepObject":
            inner = _inside(style)
            return [pair for member, item in shape.items() for pair in _deep(f"{name}[{member}]", item, inner)]
        case dict() if explode:
            return [f"{_quoted(member)}={_of(item, style)}" for member, item in shape.items()]
        case list() if explode:
            return [f"{key}={_of(item, style)}" for item in shape]
        case dict() | list():
            between = _DELIMITERS.get(style.style or "form", ",")
            return [f"{key}={between.join(_of(item, style) for item in _flat(shape))}"]
        case _:
            return [f"{key}={_quoted(shape, style.reserved)}"]


def serialize_path(name: str, value: Any, style: Style = DEFAULT) -> str:
    """One path parameter, percent-encoded.

    Raises:
        ValueError: It is empty, or would change the path (`.` and `..`).
        TypeError: It is None.
    """
    if value is None or is_null(value):
        raise TypeError(f"the path parameter {name!r} must not be None")
    shape, kind, explode = _shaped(value, style), style.style or "simple", bool(style.explode)
    if kind == "matrix":
        return _for_path(_matrix(_quoted(name), shape, explode, style))
    between = "." if kind == "label" and explode else ","
    text = _for_path(between.join(_listed(shape, explode, style)))
    if kind == "label":
        return f".{text}"
    if not text or any(segment in (".", "..") for segment in text.split("/")):
        raise ValueError(f"the path parameter {name!r} must not be {text!r}")
    return text


def _for_path(text: str) -> str:
    """The string with characters that end a path percent-encoded, even if reserved characters are permitted."""
    return text.replace("?", "%3F")


def serialize_header(name: str, value: Any, style: Style = DEFAULT) -> str:
    """One header's value.

    Raises:
        ValueError: It contains a line break, which would start another header.
    """
    shape = _shaped(value, style)
    text = ",".join(_listed(shape, bool(style.explode), style, quoted=False))
    if re.search(r"[\r\n\0]", text):
        raise ValueError(f"the header {name!r} must not contain a line break")
    return text


def serialize_cookie(name: str, value: Any, style: Style = DEFAULT) -> list[str]:
    """The pairs `name=value` of one cookie parameter.

    Raises:
        ValueError: The style `cookie`, which encodes nothing (OAS 3.2.0 section 4.12.3), has what cannot stand in a cookie.
    """
    if style.style == "cookie":
        return [_for_cookie(pair) for pair in _plain_pairs(name, value, style)]
    return serialize_query(name, value, attrs.evolve(style, style="form"))


def _plain_pairs(name: str, value: Any, style: Style) -> list[str]:
    shape, explode = _shaped(value, style), style.explode is not False
    match shape:
        case dict() if explode:
            return [f"{member}={_printed(item, style)}" for member, item in shape.items()]
        case list() if explode:
            return [f"{name}={_printed(item, style)}" for item in shape]
        case _:
            return [f"{name}={','.join(_listed(shape, False, style, quoted=False))}"]


def _for_cookie(pair: str) -> str:
    if re.search(r"[\s;\0]", pair):
        raise ValueError(f"white space and semicolons cannot stand in a cookie, so not in {pair!r}")
    return pair


def _shaped_text(value: Any, style: Style) -> str:
    shape = _shaped(value, style)
    return shape if isinstance(shape, str) else encode(value).decode()


def serialize_scalar(value: Any) -> str:
    """A single value as a string: JSON's literals for true, false and null, `str` for other types.

    Raises:
        ValueError: It is a number that JSON does not have either.
        TypeError: It contains a value that has no JSON form.
    """
    whole: object = value
    match value:
        case str():
            return value if value.__class__ is str else str(unadorned(value))
        case bool():
            return "true" if value else "false"
        case float() if not math.isfinite(value):
            raise ValueError(f"{value} is not a number that can be sent")
        case int() | float():
            return repr(unadorned(value))
        case decimal.Decimal():
            return printed_decimal(value)
        case None:
            return "null"
        case Mapping() | list() | Record():
            return encode(whole).decode()
        case _ if is_null(value):
            return "null"
        case _:
            return serialize_scalar(plain(value))


def _shaped(value: Any, style: Style) -> dict[str, Any] | list[Any] | str:
    """A mapping without its absent properties, a list, or a string."""
    if style.codec is not None and style.codec.compound:
        value = style.codec.dump(value)
    if isinstance(value, Record):
        value = sent(value)
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value)
        return {_name(name): item for name, item in members.items() if item is not None}
    items = items_in(value)
    return _printed(value, style) if items is None else items


def _name(name: Any) -> str:
    return name if name.__class__ is str else serialize_scalar(property_name(name))


def _printed(value: Any, style: Style) -> str:
    return serialize_scalar(value if style.codec is None or style.codec.compound else style.codec.dump(value))


def _of(value: Any, style: Style) -> str:
    return _quoted(_printed(value, style), style.reserved)


def _quoted(text: str, reserved: bool = False) -> str:
    if not reserved:
        return quote(text, safe="")
    # Characters that are already percent-encoded stay so (RFC 6570 section 3.2.3).
    return re.sub("%(?![0-9A-Fa-f]{2})", "%25", quote(text, safe=_RESERVED + "%"))


def _flat(shape: dict[str, Any] | list[Any]) -> list[Any]:
    return [part for pair in shape.items() for part in pair] if isinstance(shape, dict) else shape


def _listed(shape: dict[str, Any] | list[Any] | str, explode: bool, style: Style, quoted: bool = True) -> list[str]:
    text = _of if quoted else _printed
    match shape:
        case dict() if explode:
            return [f"{text(name, DEFAULT)}={text(item, style)}" for name, item in shape.items()]
        case dict() | list():
            return [text(item, style) for item in _flat(shape)]
        case _:
            return [_quoted(shape, style.reserved) if quoted else shape]


def _matrix(name: str, shape: dict[str, Any] | list[Any] | str, explode: bool, style: Style) -> str:
    values = _listed(shape, explode, style)
    if explode and isinstance(shape, dict):
        return "".join(f";{value}" for value in values)
    if explode:
        return "".join(f";{name}={value}" if value else f";{name}" for value in values)
    text = ",".join(values)
    return f";{name}={text}" if text else f";{name}"


def _inside(style: Style) -> Style:
    """The style of the properties of a value that is encoded as a whole."""
    return attrs.evolve(style, codec=None) if style.codec is not None and style.codec.compound else style


def _nested(name: str, shape: Any, lists: Lists, style: Style) -> list[str]:
    return [
        f"{_quoted(key)}={','.join(_of(item, style) for item in ([value] if items is None else items))}"
        for key, value, items in leaves(name, shape, lists, dots=style.style == "dots", items_in=items_in)
    ]


def _deep(key: str, value: Any, style: Style) -> list[str]:
    shape = _shaped(value, style)
    match shape:
        case dict():
            return [pair for member, item in shape.items() for pair in _deep(f"{key}[{member}]", item, style)]
        case list():
            return [f"{_quoted(key)}={_of(item, style)}" for item in shape]
        case _:
            return [f"{_quoted(key)}={_quoted(shape, style.reserved)}"]
