"""Lowers scalar schemas: numbers, strings, enumerations. Not concerned with the use of a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from specloom import ir, shared_codes
from specloom.document import DocumentNode
from specloom.lower.context import Lowering, mapping, sequence
from specloom.lower.media_kinds import media_kind

_STRINGS: dict[str, Callable[[], ir.Type]] = {
    "date-time": ir.Time,
    "date-time-rfc1123": lambda: ir.Time("rfc7231"),
    "date-time-rfc7231": lambda: ir.Time("rfc7231"),
    "http-date": lambda: ir.Time("rfc7231"),
    "date": ir.Date,
    "full-date": ir.Date,
    "uuid": ir.Uuid,
    "byte": ir.Bytes,
    "base64": ir.Bytes,
    "base64url": lambda: ir.Bytes("base64url"),
    "binary": lambda: ir.Bytes("raw"),
    "decimal": ir.Decimal,
    "decimal128": ir.Decimal,
    "float": ir.Decimal,
    "double": ir.Decimal,
    **dict.fromkeys(
        (f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)), lambda: ir.Int(as_string=True)
    ),
}
_SCALARS = frozenset({"string", "number", "integer", "boolean", "null"})
_WHOLE = re.compile(r"-?\d{1,18}")
_EXACT = ("decimal", "decimal128")
_SECONDS = frozenset({"unixtime", "unix-time", "unix-timestamp"})


def scalar(low: Lowering, node: DocumentNode, kind: str) -> ir.Type:
    """The type of a schema whose `type` is the scalar `kind`."""
    schema = mapping(node.value)
    form = schema.get("format")
    if _NARROWING.isdisjoint(schema) and (form is None or isinstance(form, str)):
        return _plain(kind, form)
    return _scalar(schema, kind, form)


@lru_cache(maxsize=1000)
def _plain(kind: str, form: str | None) -> ir.Type:
    """The type that `type` and `format` alone describe, one for all of the many schemas that have no more."""
    return _scalar({}, kind, form)


def _scalar(schema: dict[str, ir.Json], kind: str, form: ir.Json) -> ir.Type:
    match kind:
        case "null":
            return ir.Null()
        case "boolean":
            return ir.Bool()
        case "integer":
            return (
                ir.Time("unix")
                if isinstance(form, str) and form in _SECONDS
                else ir.Int(_bounds(schema, "minimum", "maximum"))
            )
        case "number":
            return ir.Float(_bounds(schema, "minimum", "maximum"), exact=form in _EXACT)
        case _:
            return _string(schema, form)


def as_sent(type_: ir.Type) -> ir.Type:
    """A scalar without what its format says: a UUID is a string, a Unix time a number. Dates and times of RFC 3339 stay."""
    match type_:
        case ir.Uuid() | ir.Decimal() | ir.Int(as_string=True) | ir.Bytes("base64" | "base64url") | ir.Time("rfc7231"):
            return ir.Str()
        case ir.Time("unix"):
            return ir.Int()
        case _:
            return type_


def _string(schema: dict[str, ir.Json], form: ir.Json) -> ir.Type:
    match schema.get("contentEncoding"):
        case "base64":
            return ir.Bytes()
        case "base64url":
            return ir.Bytes("base64url")
        case _:
            pass
    if isinstance(form, str) and form in _STRINGS:
        return _STRINGS[form]()
    if holds_octets(schema):
        return ir.Bytes("raw")
    constraints = _bounds(schema, "minLength", "maxLength")
    return ir.Str(constraints, form if isinstance(form, str) else None)


def holds_octets(schema: dict[str, ir.Json]) -> bool:
    """Whether a string holds raw bytes of a media type that is not text (JSON Schema 2020-12 validation, section 8)."""
    encoding, media_type = schema.get("contentEncoding"), schema.get("contentMediaType")
    if encoding is not None:
        return encoding == "binary"
    return isinstance(media_type, str) and media_kind(media_type) == "binary"


_BOUNDS = frozenset(
    ("minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern")
)
_NARROWING = frozenset((*_BOUNDS, "contentEncoding", "contentMediaType"))
"""Keywords other than `type` and `format` that the type of a scalar depends on."""

_SIZES = frozenset(("minItems", "maxItems", "minProperties", "maxProperties", "uniqueItems"))


def _bounds(schema: dict[str, ir.Json], least: str, most: str) -> ir.Constraints:
    if _BOUNDS.isdisjoint(schema):
        return ir.NO_CONSTRAINTS
    pattern = schema.get("pattern")
    return ir.Constraints(
        minimum=number(schema.get(least)),
        maximum=number(schema.get(most)),
        exclusive_minimum=number(schema.get("exclusiveMinimum")),
        exclusive_maximum=number(schema.get("exclusiveMaximum")),
        multiple_of=number(schema.get("multipleOf")),
        pattern=pattern if isinstance(pattern, str) else None,
    )


def number(value: ir.Json) -> int | float | None:
    """`value` if it is a number; true and false are not."""
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def size(schema: dict[str, ir.Json], least: str, most: str) -> ir.Constraints:
    """The bounds of the number of items or properties."""
    if _SIZES.isdisjoint(schema):
        return ir.NO_CONSTRAINTS
    return ir.Constraints(
        minimum=number(schema.get(least)), maximum=number(schema.get(most)), unique=schema.get("uniqueItems") is True
    )


def enumeration(low: Lowering, node: DocumentNode) -> ir.Type | None:
    """The type that `enum` or `const` alone describes; None if there is neither or no usable value.

    Null among the values becomes a member of a union. Values that are objects or arrays leave the type to `type`.
    """
    schema = mapping(node.value)
    if "const" in schema:
        return _const(of_kind(schema["const"], kinds_of(schema)))
    word = "enum" if "enum" in schema else "x-extensible-enum"
    if word not in schema or not isinstance(schema[word], list):
        return None
    values = sequence(schema[word])
    if not values:
        low.report(
            shared_codes.EMPTY_ENUM, "the enum has no values; any value of its type is accepted", node.origin / word
        )
        return None
    kinds = kinds_of(schema)
    plain = distinct([of_kind(value, kinds) for value in values if value is not None])
    if any(isinstance(value, list | dict) for value in plain) or (kinds and not kinds & _SCALARS):
        return None
    is_open = "x-extensible-enum" in schema or mapping(schema.get("x-ms-enum")).get("modelAsString") is True
    choice = enum_values(plain, is_open)
    if len(plain) == len(values):
        return choice
    return ir.Null() if choice is None else _or_null(values, choice)


def kinds_of(schema: dict[str, ir.Json]) -> set[str]:
    said = schema.get("type")
    return {kind for kind in (said if isinstance(said, list) else [said]) if isinstance(kind, str)}


def of_kind(value: ir.Json, kinds: set[str]) -> ir.Json:
    """A value converted to the type that `type` declares: authors write `enum: [1, 2]` for strings, and `"1"` for numbers.

    A number among strings keeps its source form: `2.10` is a version, and `010` a code.
    """
    kinds = kinds - {"null"}
    match value:
        case bool() if kinds == {"string"}:
            return "true" if value else "false"
        case str() if kinds == {"boolean"}:
            return {"true": True, "false": False}.get(value.lower(), value)
        case int() | float() if kinds == {"string"}:
            return ir.spelling(value)
        case ir.SpelledInt():
            return int(value)
        case ir.SpelledFloat() if not value.is_integer():
            return float(value)
        case str() if kinds == {"integer"} and _WHOLE.fullmatch(value):
            return int(value)
        case float() if kinds == {"integer"} and value.is_integer():
            return int(value)
        case _:
            return value


def _or_null(values: list[ir.Json], choice: ir.Type) -> ir.Type:
    return ir.Union((choice, ir.Null())) if None in values else choice


def _const(value: ir.Json) -> ir.Type:
    match value:
        case None:
            return ir.Null()
        case bool() | str() | int():
            return ir.Enum((value,))
        case _:
            return ir.Const(value)


def enum_values(values: list[ir.Json], is_open: bool = False) -> ir.Type | None:
    """An enumeration of `values`; numbers with a fraction cannot be literals in Python and become a plain number."""
    if {repr(value) for value in values} == {"True", "False"}:
        return ir.Bool()
    fractions = any(isinstance(value, float) for value in values)
    named = tuple(
        value for value in values if isinstance(value, str | bool) or (isinstance(value, int) and not fractions)
    )
    kept = ir.Enum(named, open=is_open) if named else None
    if not fractions:
        return kept
    return ir.Float() if kept is None else ir.Union((kept, ir.Float()))


def distinct(values: list[ir.Json]) -> list[ir.Json]:
    """`values` without duplicates; true differs from 1 here."""
    seen: dict[tuple[str, str], ir.Json] = {}
    for value in values:
        seen.setdefault((type(value).__name__, repr(value)), value)
    return list(seen.values())
