"""Parameters without a name, or in a place that OpenAPI does not know. Knows one parameter; not its operation."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_PLACES = ("path", "query", "header", "cookie", "querystring")


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """A parameter that cannot be sent."""
    name, place = node.value.get("name"), node.value.get("in")
    if not isinstance(name, str) or not name:
        yield node.origin, "the parameter has no name"
    elif place not in _PLACES:
        yield node.origin, f"the parameter {name!r} is in {place!r}, which is no place"


RULE = LintRule(
    Code(
        "unnamed-parameter",
        "error",
        "a parameter has no name or no known place and is left out",
        "Name it, with `in: path`, `query`, `header` or `cookie`.",
    ),
    "parameter",
    check,
)
