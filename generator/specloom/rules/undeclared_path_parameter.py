"""Names in a path template without a parameter. Knows all operations; not the values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom import shared_codes
from specloom.document import Document, DocumentNode
from specloom.document.view import operations, parameters
from specloom.rules.rule import LintRule, Violation

_NAME = re.compile(r"\{([^{}]*)\}")


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each name in braces without a parameter of the operation."""
    for operation in operations(document):
        declared = {
            str(each.value.get("name")) for each in parameters(document, operation) if each.value.get("in") == "path"
        }
        for name in dict.fromkeys(_NAME.findall(operation.path)):
            if name not in declared:
                yield (
                    operation.node.origin,
                    f"the path parameter {name!r} is not declared; treated as a required string",
                )


RULE = LintRule(shared_codes.UNDECLARED_PATH_PARAMETER, "document", check)
