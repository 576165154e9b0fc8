"""Classifies media types by the encoding of their bodies. Not concerned with schemas."""

from __future__ import annotations

import re

from specloom import ir

_PATTERNS: dict[ir.MediaKind, str] = {
    "jsonl": r"application/(jsonl|x-ndjson|ndjson|json-lines|x-jsonl|jsonlines|json-seq|stream\+json)|text/jsonl",
    "json": r"(application|text)/([\w.+-]+\+)?json",
    "sse": r"text/event-stream",
    "form": r"application/x-www-form-urlencoded",
    "multipart": r"multipart/.+",
    "xml": r"(application|text)/([\w.+-]+\+)?xml",
    "text": r"text/.+|application/(yaml|x-yaml|javascript|graphql|sql|toml|csv|x-pem-file)",
}
_KINDS: dict[ir.MediaKind, re.Pattern[str]] = {kind: re.compile(pattern) for kind, pattern in _PATTERNS.items()}


def media_kind(media_type: str) -> ir.MediaKind:
    """The encoding of a body of `media_type`; parameters such as a charset are ignored."""
    bare = media_type.split(";", 1)[0].strip().lower()
    for kind, pattern in _KINDS.items():
        if pattern.fullmatch(bare):
            return kind
    return "binary"
