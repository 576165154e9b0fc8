"""Properties of a schema, including those of the schemas that it combines. Lowers none of them."""

from __future__ import annotations

from specloom.document import DocumentNode
from specloom.lower.context import Lowering, items, mapping, properties_of, sequence

DEEPEST = 8
"""Largest depth of nested parts that is searched; schemas may contain themselves."""


def combined_properties(low: Lowering, schema: DocumentNode, depth: int = DEEPEST) -> list[tuple[str, DocumentNode]]:
    """Named properties of a schema, including those of the schemas that it combines."""
    target = low.document.follow(schema) if schema.value is not None else None
    if target is None or depth == 0:
        return []
    found: dict[str, DocumentNode] = {}
    for part in items(target, "allOf"):
        found.update(combined_properties(low, part, depth - 1))
    found.update(properties_of(target, "properties"))
    for alternative in (*items(target, "oneOf"), *items(target, "anyOf")):
        found = {**dict(combined_properties(low, alternative, depth - 1)), **found}
    return list(found.items())


def combined_required(low: Lowering, schema: DocumentNode, depth: int = DEEPEST) -> set[str]:
    """The properties that a schema requires, alone or by one of its `allOf` parts."""
    target = low.document.follow(schema) if schema.value is not None else None
    if target is None or depth == 0:
        return set()
    own = {name for name in sequence(mapping(target.value).get("required")) if isinstance(name, str)}
    return own.union(*(combined_required(low, part, depth - 1) for part in items(target, "allOf")))
