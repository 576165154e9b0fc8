"""A schema and the subschemas of its `allOf`, at any depth. Knows that one may include itself; compares nothing."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.schemas.schema import SchemaReader, SchemaView

_DEEPEST = 64


def all_parts(reader: SchemaReader, schema: SchemaView, *, members_first: bool = False) -> Iterator[SchemaView]:
    """The parts that a value matches together, each once: a schema that is there twice, or in itself, says no more."""
    return _parts(reader, schema, set(), members_first, 0)


def _parts(
    reader: SchemaReader, schema: SchemaView, seen: set[int], members_first: bool, depth: int
) -> Iterator[SchemaView]:
    if id(schema) in seen or depth > _DEEPEST:
        return
    seen.add(id(schema))
    if not members_first:
        yield schema
    for member in schema.branches.get("allOf", ()):
        yield from _parts(reader, reader.read(member), seen, members_first, depth + 1)
    if members_first:
        yield schema
