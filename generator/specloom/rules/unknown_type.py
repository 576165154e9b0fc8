"""Types that JSON Schema does not know (2020-12 validation, section 6.1.1). Knows one schema; not what was meant."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_TYPES = ("null", "boolean", "object", "array", "number", "string", "integer")


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each type that is unknown."""
    named = node / "type"
    for kind in named.items or [named]:
        if isinstance(kind.value, str) and kind.value not in _TYPES:
            yield kind.origin, f"{kind.value!r} is no type of JSON Schema; taken for anything"


RULE = LintRule(
    Code(
        "unknown-type",
        "error",
        "a schema's `type` is none of JSON Schema's seven; taken for anything",
        "Use string, integer, number, boolean, array, object or null; finer kinds go in `format`.",
    ),
    "schema",
    check,
)
