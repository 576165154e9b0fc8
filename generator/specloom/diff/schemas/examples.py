"""Values that a schema certainly accepts, and that are natural for it: no properties but those it declares.

Knows how to find a few of them; compares no schemas.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from specloom.diff.coerce import as_list
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.diff.schemas.validity import FORMATS, Validator
from specloom.document import DocumentNode
from specloom.values import Json

_DEPTH, _MOST, _NESTED = 4, 24, 4
_SCALARS: dict[str, tuple[Json, ...]] = {
    "string": ("", "a", "abcdefghij"),
    "boolean": (True, False),
    "null": (None,),
}
_LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


def examples(reader: SchemaReader, schema: SchemaView, depth: int = 0) -> list[Json]:
    """Some values that a schema accepts; none if they are hard to find."""
    validator = Validator(reader)
    found = (value for value in _candidates(reader, schema, depth) if validator.accepts(schema, value))
    return list(islice(found, _NESTED if depth else _MOST))


def _of_node(reader: SchemaReader, node: DocumentNode, depth: int) -> list[Json]:
    """The examples of a nested schema, found once."""
    key = (node.origin.source, node.origin.pointer, depth)
    found = reader.examples.get(key)
    if found is None:
        found = reader.examples[key] = examples(reader, reader.read(node), depth)
    return found


def _candidates(reader: SchemaReader, schema: SchemaView, depth: int) -> Iterator[Json]:
    if depth > _DEPTH:
        return
    if schema.nullable:
        yield None
    if "const" in schema.keywords or "enum" in schema.keywords:
        yield from [schema.get("const")] if "const" in schema.keywords else as_list(schema.get("enum"))
        return
    for members in schema.branches.values():
        for member in members:
            yield from _candidates(reader, reader.read(member), depth + 1)
    for name in sorted(schema.types or _implied(schema)):
        yield from _of_type(reader, schema, name, depth)


def _implied(schema: SchemaView) -> tuple[str, ...]:
    """The types that a schema without a type is written for."""
    if schema.branches:
        return ()
    return ("object",) if schema.mapping("properties") else (*_SCALARS, "integer", "number")


def _of_type(reader: SchemaReader, schema: SchemaView, name: str, depth: int) -> Iterator[Json]:
    match name:
        case "integer" | "number":
            yield from _numbers(schema)
        case "array":
            yield from _arrays(reader, schema, depth)
        case "object":
            yield from _objects(reader, schema, depth)
        case "string":
            yield from (*_SCALARS["string"], *_strings(schema))
        case _:
            yield from _SCALARS.get(name, ())


def _strings(schema: SchemaView) -> Iterator[Json]:
    """Strings of the format, and of the length, that a schema asks for."""
    name, least = schema.get("format"), schema.get("minLength")
    if isinstance(name, str) and name in FORMATS:
        yield FORMATS[name]
    if isinstance(least, int) and least <= 1000:
        yield "a" * least


def _numbers(schema: SchemaView) -> Iterator[Json]:
    """Whole and broken numbers, and those at the limits."""
    yield from (0, 1, 1.5, -1)
    for word in _LIMITS:
        limit = schema.get(word)
        if isinstance(limit, int | float):
            yield from (limit, limit + 1, limit - 1)
    step = schema.get("multipleOf")
    if isinstance(step, int | float):
        yield step


def _arrays(reader: SchemaReader, schema: SchemaView, depth: int) -> Iterator[Json]:
    yield []
    if "items" in schema.keywords:
        yield from ([value] for value in _of_node(reader, schema.keywords["items"], depth + 1)[:3])


def _objects(reader: SchemaReader, schema: SchemaView, depth: int) -> Iterator[Json]:
    """An object of the required properties, and one of all of them."""
    required = schema.strings("required")
    values: dict[str, Any] = {}
    for name, node in schema.mapping("properties").items():
        if found := _of_node(reader, node, depth + 1):
            values[name] = found[-1]
    yield {name: value for name, value in values.items() if name in required}
    yield values
