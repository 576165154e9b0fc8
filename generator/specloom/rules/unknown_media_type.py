"""Invalid media types (RFC 9110 section 8.3.1). Knows one request body; not its schema."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.document import Document, DocumentNode
from specloom.findings import Code
from specloom.rules.rule import LintRule, Violation

_MEDIA_TYPE = re.compile(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(?:\s*;.*)?", re.ASCII)


def check(document: Document, node: DocumentNode) -> Iterator[Violation]:
    """Each key of `content` that is not a valid media type or range."""
    content = node / "content"
    for media_type in content.properties:
        if not _MEDIA_TYPE.fullmatch(media_type):
            yield content.origin / media_type, f"{media_type!r} is not a valid media type; sent unchanged"


RULE = LintRule(
    Code(
        "unknown-media-type",
        "warning",
        "not a valid media type; sent unchanged",
        "Use a media type such as application/json.",
    ),
    "request body",
    check,
)
