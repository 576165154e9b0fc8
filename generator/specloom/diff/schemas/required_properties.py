"""The required properties of an object, including those of its `allOf`. Knows one schema; compares nothing."""

from __future__ import annotations

from typing import NamedTuple

from specloom.diff.schemas.parts import all_parts
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.document import DocumentNode


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
    for part in all_parts(reader, schema):
        properties, names = part.mapping("properties"), set(part.strings("required"))
        required |= names
        local |= names & properties.keys()
        declared |= properties
    return RequiredProperties(frozenset(required), frozenset(local), declared)
