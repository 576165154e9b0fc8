"""Arrays without a described item type. Knows one schema; not what a composition adds to it."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_ITEMS = frozenset({"items", "prefixItems", "contains", "$ref", "allOf", "anyOf", "oneOf", "enum", "const"})


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """An array that does not describe its items."""
    if node.value.get("type") == "array" and _ITEMS.isdisjoint(node.value):
        yield node.origin, "the array does not describe its items"


RULE = LintRule(
    Code(
        "array-without-items",
        "note",
        "an array does not describe its items; they are typed as `Any`",
        "Describe them under `items`.",
    ),
    "schema",
    check,
)
