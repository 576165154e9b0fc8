"""Path parameters without `required: true` (OAS 3.1.1 section 4.8.12). Knows one parameter; not its path."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """A path parameter without `required: true`."""
    if node.value.get("in") == "path" and node.value.get("required") is not True:
        yield (
            node.origin,
            f"the path parameter {node.value.get('name')!r} must have `required: true`; treated as required",
        )


RULE = LintRule(
    Code(
        "optional-path-parameter",
        "warning",
        "a path parameter is not marked as required; treated as required",
        "Add `required: true`.",
    ),
    "parameter",
    check,
)
