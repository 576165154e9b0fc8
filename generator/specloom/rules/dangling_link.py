"""Links that lead to no operation (OAS 3.1.1 section 4.8.20). Knows one link; not its response."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, Node
from specloom.document.view import operations
from specloom.findings import Code
from specloom.rules.rule import Fault, Rule


def check(document: Document, node: Node) -> Iterator[Fault]:
    """A link whose operation is not there."""
    name = node.value.get("operationId")
    if isinstance(name, str) and all(each.node.value.get("operationId") != name for each in operations(document)):
        yield node.origin / "operationId", f"no operation has the operationId {name!r}"


RULE = Rule(
    Code(
        "dangling-link",
        "warning",
        "a link to an operation that is not there; passed over",
        "Correct the id.",
    ),
    "link",
    check,
)
