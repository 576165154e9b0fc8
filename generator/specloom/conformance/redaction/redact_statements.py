"""Finds credentials in commands and statements, which no sign separates from their name: `curl -u ann:x`, `IDENTIFIED BY 'x'`. Changes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.conformance.redaction.no_values import is_placeholder
from specloom.conformance.redaction.redact_rules import RedactionRules, tells
from specloom.conformance.redaction.setting_lists import Span

STATEMENTS: dict[str, re.Pattern[str]] = {
    "curl": re.compile(
        r"\bcurl\b[^\n|;]{0,400}?\s(?:-u|-U|--user|--proxy-user)[ =]?[\"']?[^\s:\"']{1,100}:(?P<secret>[^\s\"']{1,200})"
    ),
    "assword": re.compile(  # PostgreSQL; netrc; LDIF (RFC 2849)
        r"\b(?:with|encrypted|set)\s+password\s*=?\s*'(?P<secret>[^'\n]{1,200})'"
        r"|\blogin\s+\S{1,100}\s+password\s+(?P<netrc>\S{1,200})"
        r"|^[\w;-]{0,40}password::[ \t]*(?P<ldif>[A-Za-z0-9+/]{4,400}={0,2})",
        re.IGNORECASE | re.MULTILINE,
    ),
    "dentified": re.compile(r"\bidentified\s+by\s+(?:password\s+)?'(?P<secret>[^'\n]{1,200})'", re.IGNORECASE),
    "jdbc:oracle": re.compile(r"\bjdbc:oracle:\w{1,20}:[^/@\s\"']{1,100}/(?P<secret>[^@\s\"']{1,200})@"),
    "ENV ": re.compile(r"^[ \t]*ENV[ \t]+(?P<name>\w{1,80})[ \t]+(?P<secret>[^\s=][^\n\r]{0,200})", re.MULTILINE),
}
"""What a string has where a statement may be, in lower case but for commands -> the statement, with a group for its credential."""


def statement_spans(text: str, rules: RedactionRules) -> Iterator[Span]:
    """Where the credentials of statements are in a string, in no order."""
    plain = text.replace("PASSWORD", "password").replace("IDENTIFIED", "identified")
    for word, pattern in STATEMENTS.items():
        for found in pattern.finditer(text) if word in plain else ():
            name = found.groupdict().get("name")
            secret = str(found.lastgroup)
            if (name is None or tells(name, rules)) and not is_placeholder(found[secret]):
                yield found.span(secret)
