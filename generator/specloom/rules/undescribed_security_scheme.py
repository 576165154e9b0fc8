"""Security requirements without a scheme. Knows all operations; not how credentials are sent."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.document.view import operations
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each required scheme that `components` does not describe."""
    known = (node / "components" / "securitySchemes").properties
    for owner in (node, *(operation.node for operation in operations(document))):
        for required in (owner / "security").items:
            for name in required.properties:
                if name not in known:
                    yield required.origin / name, f"the security scheme {name!r} is not declared; ignored"


RULE = LintRule(
    Code(
        "undescribed-security-scheme",
        "error",
        "a security requirement refers to an undeclared scheme; ignored",
        "Declare it under `components.securitySchemes`.",
    ),
    "document",
    check,
)
