"""IR types as JSON Schema 2020-12. Knows both vocabularies; neither OpenAPI nor Python annotations.

Named shapes are referred to as `module#Name`; the reader of a schema collects the definitions that it needs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from specloom import ir

Schema: TypeAlias = dict[str, ir.Json]
"""A JSON Schema as plain data."""

FILE: Schema = {"type": "string", "contentEncoding": "base64", "format": "binary"}
"""Binary data outside JSON, as a whole body or as one part of it."""

NULL: Schema = {"type": "null"}

_LONGEST_PATTERN = 120
_NESTED_QUANTIFIER = re.compile(r"[+*}]\)*[+*{]|\([^)]*[+*}][^)]*\)[+*{]|\\[1-9]")


def any_of(schemas: Iterable[Schema]) -> Schema:
    """A schema that accepts what any of `schemas` accepts: the schema itself if all are equal, `{}` if one accepts anything."""
    distinct: list[Schema] = []
    for schema in schemas:
        if schema not in distinct:
            distinct.append(schema)
    if len(distinct) > 1 and {} not in distinct:
        return {"anyOf": distinct}
    return distinct[0] if len(distinct) == 1 else {}


def one_of_values(values: Iterable[str]) -> Schema:
    """A schema for one of several strings."""
    return {"enum": list(dict.fromkeys(values))}


class SchemaWriter:
    """Writes the schemas of one client.

    Attributes:
        shapes: All shapes by key.
        name: Reference to a shape by its key: `chat#ChatMessage`.
        docs: Shortens the description of a property.
    """

    def __init__(self, shapes: Mapping[str, ir.Shape], name: Callable[[str], str], docs: Callable[[str], str]) -> None:
        self.shapes, self.name, self.docs = shapes, name, docs

    def definition(self, key: str) -> Schema:
        """The schema that a reference to a shape resolves to."""
        shape = self.shapes[key]
        match shape:
            case ir.Alias():
                return self._described(self.schema(shape.type), shape.docs)
            case ir.Record():
                return self._described(self._record(shape), shape.docs)

    def schema(self, type_: ir.Type) -> Schema:
        """The schema of a type."""
        match type_:
            case ir.Ref(target):
                return {"$ref": self.name(target)}
            case ir.List(item, limits):
                return {"type": "array", "items": self.schema(item), **_sizes(limits, "Items")}
            case ir.Map(value, limits):
                return {
                    "type": "object",
                    "additionalProperties": self.schema(value),
                    **_sizes(limits, "Properties"),
                }
            case ir.Tuple(items, rest):
                more: ir.Json = False if rest is None else self.schema(rest)
                return {"type": "array", "prefixItems": [self.schema(item) for item in items], "items": more}
            case ir.Union(members):
                return {"anyOf": [self.schema(member) for member in members]}
            case ir.Intersection(parts):
                return {"allOf": [self.schema(part) for part in parts]}
            case _:
                return _leaf(type_)

    def _record(self, record: ir.Record) -> Schema:
        properties: Schema = {field.wire_name: self._property(field) for field in record.fields}
        required = [field.wire_name for field in record.fields if field.required and field.access == "both"]
        schema: Schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        if record.closed:
            schema["additionalProperties"] = False
        elif record.extra is not None:
            schema["additionalProperties"] = self.schema(record.extra)
        return schema

    def _property(self, field: ir.Field) -> Schema:
        schema = self._described(self.schema(field.type), field.docs)
        if field.access != "both":
            schema[f"{field.access}Only"] = True
        if field.default:
            schema["default"] = field.default[0]
        return schema

    def _described(self, schema: Schema, docs: str) -> Schema:
        text = self.docs(docs)
        return {**schema, "description": text} if text else schema


def _leaf(type_: ir.Type) -> Schema:
    match type_:
        case ir.Null():
            return {"type": "null"}
        case ir.Bool():
            return {"type": "boolean"}
        case ir.Int(_, as_string=True):
            return {"type": "string", "pattern": "^-?[0-9]+$"}
        case ir.Int(limits):
            return {"type": "integer", **_bounds(limits)}
        case ir.Float(limits):
            return {"type": "number", **_bounds(limits)}
        case ir.Str(limits, format_):
            return {"type": "string", **({"format": format_} if format_ else {}), **_string(limits)}
        case ir.Bytes("raw"):
            return dict(FILE)
        case ir.Bytes(encoding):
            return {"type": "string", "contentEncoding": encoding}
        case ir.Time("unix"):
            return {"type": "number"}
        case ir.Time(encoding):
            return {"type": "string", **({"format": "date-time"} if encoding == "rfc3339" else {})}
        case ir.Date():
            return {"type": "string", "format": "date"}
        case ir.Uuid():
            return {"type": "string", "format": "uuid"}
        case ir.Decimal():
            return {"type": "string"}
        case ir.Const(value):
            return {"const": value}
        case ir.Enum(values, open=open_ended):
            return _enum(values, open_ended=open_ended)
        case _:
            return {}


def _enum(values: tuple[str | int | bool, ...], *, open_ended: bool) -> Schema:
    listed: Schema = {"enum": list(values)}
    if not open_ended:
        return listed
    kinds = dict.fromkeys(_KINDS[type(value)] for value in values)
    return {"anyOf": [listed, *({"type": kind} for kind in kinds)]}


_KINDS: Mapping[type, str] = {str: "string", int: "integer", bool: "boolean"}


def _bounds(limits: ir.Constraints) -> Schema:
    said = {
        "minimum": limits.minimum,
        "maximum": limits.maximum,
        "exclusiveMinimum": limits.exclusive_minimum,
        "exclusiveMaximum": limits.exclusive_maximum,
        "multipleOf": limits.multiple_of if limits.multiple_of is not None and limits.multiple_of > 0 else None,
    }
    return {name: value for name, value in said.items() if value is not None}


def _sizes(limits: ir.Constraints, of: str) -> Schema:
    said = {f"min{of}": _whole(limits.minimum), f"max{of}": _whole(limits.maximum)}
    unique: Schema = {"uniqueItems": True} if limits.unique else {}
    return {**{name: value for name, value in said.items() if value is not None}, **unique}


def _whole(size: float | None) -> int | None:
    return int(size) if size is not None and size >= 0 and size == int(size) else None


def _string(limits: ir.Constraints) -> Schema:
    """Length and pattern; a pattern that Python cannot read, or that could take very long to match, is omitted."""
    pattern = limits.pattern
    kept: Schema = {"pattern": pattern} if pattern and _is_harmless(pattern) else {}
    return {**_sizes(limits._replace(unique=False), "Length"), **kept}


def _is_harmless(pattern: str) -> bool:
    if len(pattern) > _LONGEST_PATTERN or _NESTED_QUANTIFIER.search(pattern):
        return False
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True
