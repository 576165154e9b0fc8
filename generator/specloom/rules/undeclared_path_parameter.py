"""Names in a path's template without a parameter. Knows all operations; not what the values are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.document.view import operations, parameters
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_NAME = re.compile(r"\{([^{}]*)\}")


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each name in braces that no parameter of the operation has."""
    for operation in operations(document):
        declared = {
            str(each.value.get("name")) for each in parameters(document, operation) if each.value.get("in") == "path"
        }
        for name in dict.fromkeys(_NAME.findall(operation.path)):
            if name not in declared:
                yield operation.node.origin, f"{operation.path} has the parameter {name!r}, which is not declared"


RULE = LintRule(
    Code(
        "undeclared-path-parameter",
        "warning",
        "a path has a parameter that is not declared; taken for a required text",
        "Declare it with `in: path`.",
    ),
    "document",
    check,
)
