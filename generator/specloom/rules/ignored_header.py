"""Header parameters that OpenAPI tells readers to ignore (OAS 3.1.1 section 4.8.12.1). Knows one parameter; not its operation."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_GOVERNED = ("accept", "content-type", "authorization")


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """A header parameter for content negotiation or credentials."""
    if node.value.get("in") == "header" and str(node.value.get("name")).lower() in _GOVERNED:
        yield (
            node.origin / "name",
            f"the header {node.value['name']} follows from media types or security schemes; ignored",
        )


RULE = LintRule(
    Code(
        "ignored-header",
        "note",
        "a header parameter that OpenAPI reserves; ignored",
        "Remove it, and describe media types or a security scheme instead.",
    ),
    "parameter",
    check,
)
