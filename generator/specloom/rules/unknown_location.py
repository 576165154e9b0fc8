"""Parameters in a place that OpenAPI does not know. Knows one parameter; not its operation."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, Node
from specloom.findings import Code
from specloom.rules.rule import Fault, Rule

_PLACES = ("path", "query", "header", "cookie", "querystring")


def check(document: Document, node: Node) -> Iterator[Fault]:
    """A parameter whose `in` is unknown or missing."""
    if node.value.get("in") not in _PLACES:
        yield node.origin, f"the parameter {node.value.get('name')!r} is in {node.value.get('in')!r}, which is no place"


RULE = Rule(
    Code(
        "unknown-location",
        "error",
        "a parameter is sent in no place that there is; passed over",
        "Write `in: path`, `query`, `header` or `cookie`.",
    ),
    "parameter",
    check,
)
