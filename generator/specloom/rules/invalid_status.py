"""Response keys that are not status codes (OAS 3.1.1 section 4.8.16). Knows one operation; not its responses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom import shared_codes
from specloom.document import Document, DocumentNode
from specloom.rules.rule import LintRule, Violation

_STATUS = re.compile(r"[1-5](?:[0-9][0-9]|XX)|DEFAULT", re.ASCII)


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each key that is neither a status code, nor a range such as `2XX`, nor `default`."""
    responses = node / "responses"
    for status in responses.properties:
        if not status.startswith("x-") and not _STATUS.fullmatch(status.upper()):
            yield responses.origin / status, f"{status!r} is not a status code; treated as `default`"


RULE = LintRule(shared_codes.INVALID_STATUS, "operation", check)
