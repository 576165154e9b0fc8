"""Nested schemas of two versions, paired by name or by position. Compares nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from specloom.diff.schemas.raw_change import Pair
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.document import DocumentNode


def positions(pair: Pair) -> Iterator[tuple[int, DocumentNode | None, DocumentNode | None]]:
    """The schemas of each position of a tuple, of which `items` describes those that `prefixItems` does not."""
    before, after = pair.base.listed("prefixItems"), pair.revision.listed("prefixItems")
    for index in range(max(len(before), len(after))):
        yield index, _at(pair.base, before, index), _at(pair.revision, after, index)


def _at(schema: SchemaView, first: Sequence[DocumentNode], index: int) -> DocumentNode | None:
    """The schema of the item at a position; None if any item is accepted there, or none."""
    if index < len(first):
        return first[index]
    others = schema.keywords.get("items")
    return others if others is not None and isinstance(others.value, dict) else None


def shared(pair: Pair, keyword: str) -> Iterator[tuple[str, DocumentNode, DocumentNode]]:
    """The schemas that both sides have under a keyword with schemas by name."""
    before, after = pair.base.mapping(keyword), pair.revision.mapping(keyword)
    for name in before:
        if name in after:
            yield name, before[name], after[name]


def declared(pair: Pair) -> Iterator[tuple[str, DocumentNode, DocumentNode]]:
    """The properties that only one side declares, each with the schemas that describe it on the other among others."""
    before, after = pair.base.mapping("properties"), pair.revision.mapping("properties")
    for name in [name for name in after if name not in before]:
        for other in _others(pair.base, pair.base_reader, name):
            yield name, other, after[name]
    for name in [name for name in before if name not in after]:
        for other in _others(pair.revision, pair.revision_reader, name):
            yield name, before[name], other


def _others(schema: SchemaView, reader: SchemaReader, name: str) -> list[DocumentNode]:
    """The schemas of a property without a name of its own (JSON Schema 2020-12 sections 10.3.2.2 and 10.3.2.3)."""
    by_pattern = schema.mapping("patternProperties")
    matching = [node for pattern, node in by_pattern.items() if _matches(pattern, name)]
    rest = schema.keywords.get("additionalProperties")
    found = matching or ([rest] if rest is not None else [])
    return [node for node in found if isinstance(node.value, dict) and reader.read(node).constrains]


def _matches(pattern: str, name: str) -> bool:
    from specloom.ecma_patterns import occurs  # imported late: few schemas name properties by pattern

    try:
        return occurs(pattern, name)
    except re.error:
        return False
