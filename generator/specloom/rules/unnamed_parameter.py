"""Parameters without a name, or with an unknown location. Knows one parameter; not its operation."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import shared_codes
from specloom.document import Document, DocumentNode
from specloom.document.grammar import LOCATIONS
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """A parameter that cannot be sent."""
    name, place = node.value.get("name"), node.value.get("in")
    if not isinstance(name, str) or not name:
        yield node.origin, "the parameter has no name; omitted"
    elif place not in LOCATIONS:
        yield node.origin, f"the parameter {name!r} has no known location: `in` is {place!r}; omitted"


RULE = LintRule(shared_codes.UNNAMED_PARAMETER, "parameter", check)
