"""Redacts plain strings, and remembers the credentials. Knows rules and patterns; not headers, bodies or files."""

from __future__ import annotations

import re
from base64 import b64encode
from urllib.parse import quote, quote_plus

import attrs

from specloom.conformance.redaction.redact_rules import ASKS, RedactionRules, hints, identifies, tells
from specloom.conformance.redaction.secret_patterns import (
    ANY_PATTERN,
    CANDIDATE,
    KEY_PATTERN,
    is_digest,
    is_wordy,
    like_a_key,
    looks_random,
)

GONE = "REDACTED"
"""Replaces a credential."""

LEAST_KNOWN = 8
"""Minimum length of a credential to search for elsewhere; a shorter one may be a word."""

ASSIGNED = re.compile(
    r"(?i)(?<![\w.-])([\w.-]{0,40}(?:password|passwd|passphrase|secret|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key"
    r"|auth[_-]?token|access[_-]?token|refresh[_-]?token)\\?[\"']?\s*(?:[:=]|=>)[^\S\n]*)"
    r"(?:\\?\"(?P<double>[^\"\n]+?)\\?\"|'(?P<single>[^'\n]+)'|(?P<bare>[^\s\"'&,;<>{}()\[\]]{4,}))"
)
PLACEHOLDER = re.compile(
    r"(?i)(?:your|my|the|some)[-_ ](?:[a-z]+[-_ ])*(?:key|token|secret|password|here)|x{4,}|<[\w -]+>|\*{3,}"
)
"""What documentation writes instead of a credential."""

CODE = re.compile(r"[A-Za-z_]+(?:\.[A-Za-z_]+)*")
"""A name that is called or subscripted: `os.environ.get`, `Optional`."""

IN_ARN = re.compile(r"arn:[\w-]*:secretsmanager:[\w:-]*secret:[\w/+=.@-]*\Z")
"""The name of a secret of AWS, not its value."""

ELEMENT = re.compile(
    r"<([\w:.-]+)([^<>]*)>(\s*<!\[CDATA\[)?((?(3)(?:(?!\]\]>|<!\[CDATA\[).)+|[^<>]+))(\]\]>\s*)?</\1>", re.DOTALL
)


LABELLED = re.compile(
    r"""<[\w:.-]+(?=[^<>]*?\s(?:name|key|id)\s*=\s*(?:"(?P<name>[^"<>]*)"|'(?P<other>[^'<>]*)'))"""
    r"""[^<>]*?\svalue\s*=\s*(?:"(?P<value>[^"<>]+)"|'(?P<single>[^'<>]+)')"""
)
"""An element with a name and a value: `<input name="password" value="...">`, `<add key="ApiKey" value="..."/>`."""


@attrs.define
class Redactor:
    """Rules, and what was found so far.

    Attributes:
        known: Credentials, in every encoding in which they may occur again.
        kept: Identifiers, which look random and are no credentials.
        removed: Random-looking runs that were treated as credentials.
    """

    rules: RedactionRules
    known: set[str] = attrs.field(factory=lambda: set[str]())
    kept: set[str] = attrs.field(factory=lambda: set[str]())
    removed: set[str] = attrs.field(factory=lambda: set[str]())

    @property
    def undecided(self) -> bool:
        """Whether a second look gives another result: something was found after it could have mattered."""
        return bool(self.known) or not self.kept.isdisjoint(self.removed)

    def keep(self, identifier: str) -> None:
        """Remember an identifier, so that it stays wherever it occurs."""
        self.kept.update(CANDIDATE.findall(identifier))

    def identifier(self, text: str) -> str:
        """An identifier without credentials: strings of known formats, unless services use such identifiers as well."""
        for secret in sorted(self.known, key=len, reverse=True):
            text = text.replace(secret, GONE)
        return KEY_PATTERN.sub(_unless_wordy, text)

    def learn(self, secret: str) -> str:
        """Remember a credential; returns its replacement."""
        if len(secret) >= LEAST_KNOWN and secret != GONE:
            coded = b64encode(secret.encode()).decode()
            self.known |= {secret, quote(secret, safe=""), quote_plus(secret), coded, coded.rstrip("=")}
        return GONE if secret.strip() else secret

    def text(self, text: str, *, random: bool = True) -> str:
        """A string without credentials; `random` is whether random-looking runs count as credentials."""
        for secret in sorted(self.known, key=len, reverse=True):
            text = text.replace(secret, GONE)
        text = ANY_PATTERN.sub(_unless_wordy, text)
        for pattern in self.rules.patterns:
            text = pattern.sub(GONE, text)
        text = ASSIGNED.sub(self._assigned, text)
        text = ELEMENT.sub(self._element, text)
        text = LABELLED.sub(self._labelled, text)
        return CANDIDATE.sub(self._unless_plain, text) if random else text

    def spans(self, text: str, *, random: bool = True) -> list[tuple[int, int]]:
        """Spans of credentials in a joined string, from left to right, without overlaps."""
        found = [match.span() for secret in self.known for match in re.finditer(re.escape(secret), text)]
        for pattern in (ANY_PATTERN, *self.rules.patterns):
            found += [match.span() for match in pattern.finditer(text) if match[0] and not is_wordy(match[0])]
        for match in ASSIGNED.finditer(text):
            if match[match.lastindex or 0] != GONE and not _is_no_value(match):
                self.learn(match[match.lastindex or 0])
                found.append(match.span(match.lastindex or 0))
        if random:
            found += [match.span() for match in CANDIDATE.finditer(text) if self._unless_plain(match) == GONE]
        return [span for span in sorted(set(found)) if not any(_holds(other, span) for other in found)]

    def _assigned(self, found: re.Match[str]) -> str:
        if _is_no_value(found):
            return found[0]
        value = found.lastindex or 0
        start, end = found.span(value)
        before, after = found.string[found.start() : start], found.string[end : found.end()]
        return before + self.learn(found[value]) + after

    def _element(self, found: re.Match[str]) -> str:
        name, attributes, opened, content, closed = found.groups(default="")
        local = name.rpartition(":")[2]
        if identifies(local, self.rules):
            self.keep(content)
        if not tells(local, self.rules):
            return found[0]
        return f"<{name}{attributes}>{opened}{self.learn(content)}{closed}</{name}>"

    def _labelled(self, found: re.Match[str]) -> str:
        if not tells(found["name"] or found["other"] or "", self.rules):
            return found[0]
        group = "value" if found["value"] is not None else "single"
        start, end = (at - found.start() for at in found.span(group))
        return found[0][:start] + self.learn(found[group]) + found[0][end:]

    def named(self, name: str, value: str) -> str:
        """The redacted value of a property, field or parameter."""
        if tells(name, self.rules) or (hints(name) and like_a_key(value)):
            return self.learn(value)
        if identifies(name, self.rules):
            self.keep(value)
            return self.text(value, random=False)
        return self.text(value)

    def _unless_plain(self, found: re.Match[str]) -> str:
        plain = found[0] in self.kept or not looks_random(found[0]) or is_digest(found)
        if not plain:
            self.removed.add(found[0])
        return found[0] if plain else GONE


def _unless_wordy(found: re.Match[str]) -> str:
    return found[0] if is_wordy(found[0]) else GONE


def _is_no_value(found: re.Match[str]) -> bool:
    """Whether an apparent assignment is part of a sentence (`a secret: never tell`), code, or has a placeholder."""
    value = found[found.lastindex or 0]
    if (
        PLACEHOLDER.fullmatch(value)
        or ASKS.match(found[0])
        or IN_ARN.search(found.string, max(0, found.start() - 100), found.end())
    ):
        return True
    after = found.string[found.end() : found.end() + 2]
    if not found["bare"] or not after:
        return False
    if after[0] in "([" or (after[0] in "),;" and "." in value):
        return CODE.fullmatch(value) is not None
    return value.isalpha() and after[0] == " " and after[1:].isalpha()


def _holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    """Whether a span contains another, or begins before it and overlaps it."""
    return outer != inner and (outer[0] <= inner[0] < outer[1]) and (outer[0] < inner[0] or outer[1] > inner[1])
