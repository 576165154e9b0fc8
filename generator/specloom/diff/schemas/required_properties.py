"""Which properties an object must have, said in it or in members of its `allOf`. Knows one schema; compares nothing."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.document import DocumentNode

_DEEPEST = 16


@attrs.frozen
class RequiredProperties:
    """What an object with its `allOf` says of its properties.

    Attributes:
        required: Names that must be there.
        local: Those of them that are described by the very part that requires them.
        declared: Properties of all parts.
    """

    required: frozenset[str]
    local: frozenset[str]
    declared: dict[str, DocumentNode]


def required_properties(reader: SchemaReader, schema: SchemaView) -> RequiredProperties:
    """The needs of a schema and the members of its `allOf`, however deep."""
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
