"""The required properties of an object, including those of its `allOf`. Knows one schema; compares nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.document import DocumentNode

_DEEPEST = 16


class RequiredProperties(NamedTuple):
    """The required and described properties of an object with its `allOf`.

    Attributes:
        required: Required names.
        local: Required names that the same part describes.
        declared: Properties of all parts.
    """

    required: frozenset[str]
    local: frozenset[str]
    declared: dict[str, DocumentNode]


def required_properties(reader: SchemaReader, schema: SchemaView) -> RequiredProperties:
    """The required properties of a schema and its `allOf`, at any depth."""
    required: set[str] = set()
    local: set[str] = set()
    declared: dict[str, DocumentNode] = {}
    for part in _parts(reader, schema, 0):
        properties, names = part.mapping("properties"), set(part.strings("required"))
        required |= names
        local |= names & properties.keys()
        declared |= properties
    return RequiredProperties(frozenset(required), frozenset(local), declared)


def _parts(reader: SchemaReader, schema: SchemaView, depth: int) -> Iterator[SchemaView]:
    yield schema
    for member in schema.branches.get("allOf", ()) if depth < _DEEPEST else ():
        yield from _parts(reader, reader.read(member), depth + 1)
