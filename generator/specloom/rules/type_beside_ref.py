"""A `type` next to a reference. Knows one schema; not whether the two agree."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """The type, if there is a reference too."""
    if isinstance(node.value.get("$ref"), str) and "type" in node.value:
        message = f"`type` is redundant next to a reference to {node.value['$ref']}"
        yield node.origin / "type", message


RULE = LintRule(
    Code(
        "type-beside-ref",
        "warning",
        "`type` next to a reference repeats the type of its target",
        "Remove `type`.",
    ),
    "schema",
    check,
)
