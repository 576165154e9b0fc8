"""Links to unknown operations (OAS 3.1.1 section 4.8.20). Knows one link; not its response."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.document.view import operations
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """A link whose operation does not exist."""
    name = node.value.get("operationId")
    if isinstance(name, str) and all(each.node.value.get("operationId") != name for each in operations(document)):
        yield node.origin / "operationId", f"no operation has the operationId {name!r}; the link is ignored"


RULE = LintRule(
    Code(
        "dangling-link",
        "warning",
        "a link refers to an unknown operation; ignored",
        "Correct the operationId.",
    ),
    "link",
    check,
)
