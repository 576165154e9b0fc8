"""Operations without `operationId`. Knows all operations; not how methods are named."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, Node
from specloom.document.view import operations
from specloom.findings import Code
from specloom.rules.rule import Fault, Rule


def check(document: Document, node: Node) -> Iterator[Fault]:
    """Each operation without an id."""
    for operation in operations(document):
        if not operation.node.value.get("operationId"):
            message = f"{operation.method} {operation.path} has no operationId; its method is named after its path"
            yield operation.node.origin, message


RULE = Rule(
    Code(
        "missing-operation-id",
        "note",
        "an operation without id; its method is named after its path",
        "Add an operationId, or name the method in client.toml.",
    ),
    "document",
    check,
)
