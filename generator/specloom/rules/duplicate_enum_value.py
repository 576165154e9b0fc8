"""Duplicate values of an enum. Knows one schema; not where it is used."""

from __future__ import annotations

import json
from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each value that the enum already has; `1` and `true` differ, `1` and `1.0` do not."""
    seen: set[tuple[bool, str]] = set()
    for item in (node / "enum").items:
        value = item.value
        number = isinstance(value, float) and value.is_integer()
        key = isinstance(value, bool), json.dumps(int(value) if number else value, sort_keys=True)
        if key in seen:
            yield item.origin, f"duplicate value {json.dumps(value)}; it is ignored"
        seen.add(key)


RULE = LintRule(
    Code(
        "duplicate-enum-value",
        "warning",
        "an enum lists a value twice; the duplicate is ignored",
        "Remove the duplicate.",
    ),
    "schema",
    check,
)
