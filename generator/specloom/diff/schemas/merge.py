"""Merges an `allOf` into one schema. Knows when that is possible; compares nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from specloom.diff.coerce import as_list, as_mapping
from specloom.diff.schemas.keywords import silent
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.document import DocumentNode
from specloom.values import Origin

_MOST = 64


def merged(reader: SchemaReader, schema: SchemaView) -> SchemaView | None:
    """The schema merged with its `allOf`: all properties and all required names; None if subschemas contradict each other."""
    parts = list(_parts(reader, schema, 0))
    if len(parts) > _MOST:
        return None
    keywords: dict[str, DocumentNode] = {}
    branches: dict[str, tuple[DocumentNode, ...]] = {}
    for part in parts:
        for word, node in part.keywords.items():
            joined = _join(word, keywords.get(word), node)
            if joined is None:
                return None
            keywords[word] = joined
        others = {word: members for word, members in part.branches.items() if word != "allOf"}
        if branches.keys() & others.keys():
            return None
        branches |= others
    types, nullable = _types(parts)
    if not types and any(part.types for part in parts):
        return None
    return SchemaView(keywords, branches, schema.origin, "", types, nullable)


def _parts(reader: SchemaReader, schema: SchemaView, depth: int) -> Iterable[SchemaView]:
    if depth < _MOST:
        for member in schema.branches.get("allOf", ()):
            yield from _parts(reader, reader.read(member), depth + 1)
    yield schema


def _types(parts: list[SchemaView]) -> tuple[frozenset[str], bool]:
    typed = [part for part in parts if part.types]
    types = typed[0].types if typed else frozenset[str]()
    for part in typed:
        types = frozenset(narrow for one in types for narrow in (_both(one, other) for other in part.types) if narrow)
    return types, bool(typed) and all(part.nullable for part in typed)


def _both(one: str, other: str) -> str:
    """The common type of two types, or `""`."""
    return one if one == other else "integer" if {one, other} == {"integer", "number"} else ""


def _join(word: str, old: DocumentNode | None, new: DocumentNode) -> DocumentNode | None:
    if old is None or old.value == new.value or silent(word) or word == "type":
        return new
    if word == "properties":
        return _join_properties(old, new)
    if word == "required":
        names = [*as_list(old.value), *as_list(new.value)]
        return DocumentNode([*dict.fromkeys(names)], old.origin)
    return None


def _join_properties(old: DocumentNode, new: DocumentNode) -> DocumentNode | None:
    first, second = as_mapping(old.value), as_mapping(new.value)
    if any(second[name] != value for name, value in first.items() if name in second):
        return None
    places = _places(old) | _places(new)
    return CollectedProperties({**first, **second}, old.origin, places)


def _places(node: DocumentNode) -> dict[str, Origin]:
    if isinstance(node, CollectedProperties):
        return dict(node.places)
    return {name: node.origin / name for name in as_mapping(node.value)}


@attrs.frozen
class CollectedProperties(DocumentNode):
    """Properties from several places."""

    places: Mapping[str, Origin] = attrs.field(factory=dict[str, Origin], eq=False)

    def __truediv__(self, step: str | int) -> DocumentNode:
        """The property, with its original place."""
        return DocumentNode(self.value[step], self.places[str(step)])
