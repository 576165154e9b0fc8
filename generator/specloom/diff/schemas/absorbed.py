"""Alternatives of an `anyOf` that add nothing, as a listed value next to any string. Compares no versions."""

from __future__ import annotations

from collections.abc import Callable

from specloom.diff.schemas.combinators import is_named
from specloom.diff.schemas.schema import SchemaReader, SchemaView, melt
from specloom.document import DocumentNode

Admits = Callable[[SchemaView, SchemaView], bool]
"""Whether the second of two schemas of one document accepts all values of the first."""

_SCALARS = frozenset({"string", "integer", "number", "boolean", "null"})


def without_absorbed(reader: SchemaReader, schema: SchemaView, admits: Admits) -> SchemaView:
    """The schema without the alternatives whose values another alternative accepts; the schema itself if there are none.

    Objects and arrays with a name are kept, since that says more to those who read it than which values are valid.
    """
    members = schema.branches.get("anyOf", ())
    if not members or "discriminator" in schema.keywords:
        return schema
    rest = _needed(members, [reader.read(member) for member in members], admits)
    if len(rest) == len(members):
        return schema
    others = {word: listed for word, listed in schema.branches.items() if word != "anyOf"}
    if len(rest) == 1:
        melted = melt(schema._replace(branches=others), "anyOf", reader.read(rest[0]))
        return melted or schema
    return schema._replace(branches={**others, "anyOf": rest})


def _needed(members: tuple[DocumentNode, ...], readings: list[SchemaView], admits: Admits) -> tuple[DocumentNode, ...]:
    """The members that no other one of them makes superfluous; of two equal ones, the first."""
    kept = [*range(len(members))]
    for index in reversed(range(len(members))):
        schema = readings[index]
        plain = schema.types and not schema.branches and (schema.types <= _SCALARS or not is_named(members[index]))
        if plain and any(other != index and admits(schema, readings[other]) for other in kept):
            kept.remove(index)
    return tuple(members[index] for index in kept)
