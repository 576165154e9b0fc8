"""Takes credentials out of plain text, and remembers them. Knows rules and shapes; not headers, bodies or files."""

from __future__ import annotations

import re
from base64 import b64encode
from urllib.parse import quote, quote_plus

import attrs

from specloom.conformance.redact_rules import Rules, hints, identifies, tells
from specloom.conformance.secret_shapes import ANY_SHAPE, CANDIDATE, like_a_key, looks_random

GONE = "REDACTED"
"""Stands where a credential stood."""

LEAST_KNOWN = 8
"""A credential of fewer characters is not looked for elsewhere: it may be a word."""

ASSIGNED = re.compile(
    r"(?i)([\"']?[\w.-]*(?:password|passwd|passphrase|secret|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?token"
    r"|access[_-]?token|refresh[_-]?token|client[_-]?secret)[\"']?\s*(?:[:=]|=>)\s*[\"']?)([^\s\"'&,;<>{}()\[\]]{4,})"
)
ELEMENT = re.compile(r"<([\w:.-]+)([^<>]*)>([^<>]+)</\1>")


@attrs.define
class Cleaner:
    """Rules, and the credentials met so far, in every form in which they may turn up again."""

    rules: Rules
    known: set[str] = attrs.field(factory=lambda: set[str]())

    def learn(self, secret: str) -> str:
        """Remember a credential; what to write in its place."""
        if len(secret) >= LEAST_KNOWN and secret != GONE:
            coded = b64encode(secret.encode()).decode()
            self.known |= {secret, quote(secret, safe=""), quote_plus(secret), coded, coded.rstrip("=")}
        return GONE if secret.strip() else secret

    def text(self, text: str, *, random: bool = True) -> str:
        """Free text without credentials; `random` says whether random looking runs are taken for some."""
        for secret in sorted(self.known, key=len, reverse=True):
            text = text.replace(secret, GONE)
        text = ANY_SHAPE.sub(GONE, text)
        for pattern in self.rules.patterns:
            text = pattern.sub(GONE, text)
        text = ASSIGNED.sub(lambda found: found[1] + self.learn(found[2]), text)
        text = ELEMENT.sub(self._element, text)
        return CANDIDATE.sub(_unless_plain, text) if random else text

    def _element(self, found: re.Match[str]) -> str:
        name, attributes, content = found.groups()
        return f"<{name}{attributes}>{self.learn(content)}</{name}>" if tells(name, self.rules) else found[0]

    def named(self, name: str, value: str) -> str:
        """The value of a member, field or parameter."""
        if tells(name, self.rules) or (hints(name) and like_a_key(value)):
            return self.learn(value)
        return self.text(value, random=not identifies(name, self.rules))


def _unless_plain(found: re.Match[str]) -> str:
    return GONE if looks_random(found[0]) else found[0]
