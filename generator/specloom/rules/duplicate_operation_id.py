"""Operations that share an `operationId`. Knows all operations; not how methods are named."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.document.view import operations
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each operation whose id an earlier one has."""
    first: dict[str, str] = {}
    for operation in operations(document):
        name = operation.node.value.get("operationId")
        here = f"{operation.method} {operation.path}"
        if isinstance(name, str) and name in first:
            message = f"{here} has the operationId {name!r} of {first[name]}; it gets another name"
            yield operation.node.origin / "operationId", message
        elif isinstance(name, str):
            first[name] = here


RULE = LintRule(
    Code(
        "duplicate-operation-id",
        "error",
        "two operations want one id; the later one gets another name",
        "Give each operation an id of its own.",
    ),
    "document",
    check,
)
