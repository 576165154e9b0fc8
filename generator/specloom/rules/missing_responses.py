"""Operations that describe no response. Knows all operations; not what their responses contain."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.document.view import operations
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each operation without responses."""
    for operation in operations(document):
        if not operation.node.value.get("responses"):
            yield operation.node.origin, f"{operation.method} {operation.path} describes no response"


RULE = LintRule(
    Code(
        "missing-responses",
        "warning",
        "an operation describes no response; its return type is `Any`",
        "Describe at least one response.",
    ),
    "document",
    check,
)
