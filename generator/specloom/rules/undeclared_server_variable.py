"""Undeclared variables in server URLs (OAS 3.1.1 section 4.8.5). Knows the root's servers; not other ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_NAME = re.compile(r"\{([^{}]*)\}")


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each name in braces without a declared variable."""
    for server in (node / "servers").items:
        url, variables = server / "url", (server / "variables").properties
        for name in _NAME.findall(url.value) if isinstance(url.value, str) else ():
            if name not in variables:
                yield url.origin, f"the server variable {name!r} is not declared"


RULE = LintRule(
    Code(
        "undeclared-server-variable",
        "error",
        "a server URL uses an undeclared variable, which has no value",
        "Declare it under `variables`.",
    ),
    "document",
    check,
)
