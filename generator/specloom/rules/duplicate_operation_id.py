"""Operations that share an `operationId`. Knows all operations; not how methods are named."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.document.view import operations
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each operation with the id of an earlier one."""
    first: dict[str, str] = {}
    for operation in operations(document):
        name = operation.node.value.get("operationId")
        here = f"{operation.method} {operation.path}"
        if isinstance(name, str) and name in first:
            message = f"{here} has the same operationId {name!r} as {first[name]}; its method gets another name"
            yield operation.node.origin / "operationId", message
        elif isinstance(name, str):
            first[name] = here


RULE = LintRule(
    Code(
        "duplicate-operation-id",
        "error",
        "two operations have the same operationId; the later one gets another method name",
        "Give each operation a unique operationId.",
    ),
    "document",
    check,
)
