"""Enumerations that nothing fits. Knows one schema; not where it is used."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """An enumeration without values."""
    if node.value.get("enum") == []:
        yield node.origin / "enum", "the enumeration has no values, so nothing fits it; passed over"


RULE = LintRule(
    Code(
        "empty-enum",
        "warning",
        "an enumeration has no values; any value of its type is taken",
        "List the values, or remove `enum`.",
    ),
    "schema",
    check,
)
