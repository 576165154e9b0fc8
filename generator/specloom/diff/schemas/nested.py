"""Nested schemas of two versions, paired by name or by position. Compares nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from specloom.diff.schemas.raw_change import Pair
from specloom.diff.schemas.schema import SchemaView
from specloom.document import DocumentNode

OTHERS = ("additionalProperties", "patternProperties", "unevaluatedProperties")
"""Keywords that describe properties which `properties` does not name."""


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


def matches(pattern: str, name: str) -> bool:
    """Whether a pattern of `patternProperties` occurs in a name; one that is not valid occurs nowhere."""
    from specloom.ecma_patterns import occurs  # imported late: few schemas name properties by pattern

    try:
        return occurs(pattern, name)
    except re.error:
        return False
