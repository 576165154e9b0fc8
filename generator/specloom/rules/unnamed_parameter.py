"""Parameters without a name. Knows one parameter; not its operation."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, Node
from specloom.findings import Code
from specloom.rules.rule import Fault, Rule


def check(document: Document, node: Node) -> Iterator[Fault]:
    """A parameter without a name."""
    if not isinstance(node.value.get("name"), str) or not node.value["name"]:
        yield node.origin, "the parameter has no name"


RULE = Rule(
    Code(
        "unnamed-parameter",
        "error",
        "a parameter without a name cannot be sent; passed over",
        "Name it.",
    ),
    "parameter",
    check,
)
