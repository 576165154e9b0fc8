"""Steps to the nested schemas that both versions of a schema have. Knows keywords that hold schemas; compares nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from specloom.diff.schemas import discriminators
from specloom.diff.schemas.delta import EMPTY, SUBTYPE, Delta, DeltaStep
from specloom.diff.schemas.nested import OTHERS, positions, shared
from specloom.diff.schemas.raw_change import Pair
from specloom.diff.schemas.schema import SchemaView
from specloom.diff.schemas.subtypes import Subtypes
from specloom.document import DocumentNode

_INNER = (
    "items",
    "additionalProperties",
    "contains",
    "propertyNames",
    "not",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
)
_NAMED = ("patternProperties", "dependentSchemas")

Compare = Callable[[DocumentNode, DocumentNode], Delta]
"""The differences between two schemas."""


def steps(pair: Pair, subtypes: tuple[Subtypes, Subtypes], compare: Compare) -> Iterator[DeltaStep]:
    """Steps to nested schemas, some without differences."""
    required = frozenset(pair.revision.strings("required"))
    for name, old, new in shared(pair, "properties"):
        below = compare(old, new)
        if below is not EMPTY:
            yield DeltaStep(name, below, name in required, _hidden(pair, old, new))
    if _describes_others(pair.base) or _describes_others(pair.revision):
        from specloom.diff.schemas.undeclared import (
            counterparts,  # imported late: few schemas describe undeclared properties
        )

        for name, old, new in counterparts(pair):
            yield DeltaStep(name, compare(old, new), name in required, _hidden(pair, old, new), declared=True)
    for keyword in _INNER:
        inner, other = pair.base.keywords.get(keyword), pair.revision.keywords.get(keyword)
        if inner and other and _is_schema(keyword, inner) and _is_schema(keyword, other):
            yield DeltaStep(f"[{keyword}]", compare(inner, other))
    for keyword in _NAMED:
        for name, old, new in shared(pair, keyword):
            yield DeltaStep(f"[{keyword} {name}]", compare(old, new))
    for index, first, second in positions(pair):
        if first is not None and second is not None:
            yield DeltaStep(f"[{index}]", compare(first, second))
    before, after = subtypes[0].of(pair.base), subtypes[1].of(pair.revision)
    for value in [value for value in before if value in after]:
        yield DeltaStep(f"{SUBTYPE}{value}]", compare(before[value], after[value]))
    for value, gone in discriminators.subtypes(pair, before, after, lambda old, new: compare(old, new).empty):
        yield DeltaStep(f"{SUBTYPE}{value}]", Delta([(discriminators.FAMILY, gone)]))


def _describes_others(schema: SchemaView) -> bool:
    """Whether a schema, or perhaps a part of it, says something of properties that it does not declare."""
    return "allOf" in schema.branches or any(word in schema.keywords for word in OTHERS)


def _is_schema(keyword: str, node: DocumentNode) -> bool:
    """Whether a keyword has a schema to descend to; `additionalProperties` and the like that are flags are compared as such."""
    return isinstance(node.value, dict) or (keyword == "items" and isinstance(node.value, bool))


def _hidden(pair: Pair, base: DocumentNode, revision: DocumentNode) -> Literal["request", "response", ""]:
    old, new = pair.base_reader.read(base), pair.revision_reader.read(revision)
    if old.flag("readOnly") and new.flag("readOnly"):
        return "request"
    return "response" if old.flag("writeOnly") and new.flag("writeOnly") else ""
