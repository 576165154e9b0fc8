"""Which properties an object must have, said in it or in members of its `allOf`. Knows one schema; compares nothing."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom.diff.schema import Reader, Schema
from specloom.document import Node

_DEEPEST = 16


@attrs.frozen
class Needs:
    """What an object with its `allOf` says of its properties.

    Attributes:
        required: Names that must be there.
        local: Those of them that are described by the very part that requires them.
        declared: Properties of all parts.
    """

    required: frozenset[str]
    local: frozenset[str]
    declared: dict[str, Node]


def needs(reader: Reader, schema: Schema) -> Needs:
    """The needs of a schema and the members of its `allOf`, however deep."""
    required: set[str] = set()
    local: set[str] = set()
    declared: dict[str, Node] = {}
    for part in _parts(reader, schema, 0):
        properties, names = part.mapping("properties"), set(part.texts("required"))
        required |= names
        local |= names & properties.keys()
        declared |= properties
    return Needs(frozenset(required), frozenset(local), declared)


def _parts(reader: Reader, schema: Schema, depth: int) -> Iterator[Schema]:
    yield schema
    for member in schema.branches.get("allOf", ()) if depth < _DEEPEST else ():
        yield from _parts(reader, reader.read(member), depth + 1)
