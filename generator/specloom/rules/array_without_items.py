"""Arrays of anything. Knows one schema; not what a composition adds to it."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, Node
from specloom.findings import Code
from specloom.rules.rule import Fault, Rule

_ITEMS = frozenset({"items", "prefixItems", "contains", "$ref", "allOf", "anyOf", "oneOf", "enum", "const"})


def check(document: Document, node: Node) -> Iterator[Fault]:
    """An array that says nothing of its items."""
    if node.value.get("type") == "array" and _ITEMS.isdisjoint(node.value):
        yield node.origin, "the array does not say what its items are"


RULE = Rule(
    Code(
        "array-without-items",
        "note",
        "an array whose items are not described; they may be anything",
        "Describe them under `items`.",
    ),
    "schema",
    check,
)
