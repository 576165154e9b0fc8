"""Operations without `operationId`. Knows all operations; not how methods are named."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.document.view import operations
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each operation without an id."""
    for operation in operations(document):
        if not operation.node.value.get("operationId"):
            message = f"{operation.method} {operation.path} has no operationId; its method is named after its path"
            yield operation.node.origin, message


RULE = LintRule(
    Code(
        "missing-operation-id",
        "note",
        "an operation has no operationId; its method is named after its path",
        "Add an operationId, or name the method in client.toml.",
    ),
    "document",
    check,
)
