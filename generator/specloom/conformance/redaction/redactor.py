"""Redacts plain strings, and remembers the credentials. Knows rules and patterns; not headers, bodies or files."""

from __future__ import annotations

import re
from base64 import b64encode
from urllib.parse import quote, quote_plus, unquote_plus

import attrs

from specloom.conformance.redaction.no_values import CALL, is_placeholder
from specloom.conformance.redaction.redact_markup import clean_markup
from specloom.conformance.redaction.redact_rules import RedactionRules, hints, identifies, tells
from specloom.conformance.redaction.redact_settings import secret_spans
from specloom.conformance.redaction.secret_patterns import (
    ANY_PATTERN,
    CANDIDATE,
    KEY_PATTERN,
    is_digest,
    is_wordy,
    like_a_key,
    looks_random,
)

PLAIN = re.compile(r"[\w ]{0,13}")
"""A string too short and too plain for any pattern here, as most of a body are."""

GONE = "REDACTED"
"""Replaces a credential."""

LEAST_KNOWN = 8
"""Minimum length of a credential to search for elsewhere; a shorter one may be a word."""

PAIR = re.compile(r"(?<=[?&])([\w.%+\[\]-]{1,80})=([^&\s\"'<>#\\]+)")
"""A pair of a query or a form, wherever it is in a text."""

OPTION = re.compile(r"(?<=\s)(--?([A-Za-z][\w-]{1,40})[ =])(\"[^\"\n]{1,400}\"|'[^'\n]{1,400}'|[^\s\"'-][^\s\"']*)")
"""An option of a command with a value: `--password 'hunter2'`."""

CONNECTION = re.compile(
    r"(?i)(?<![\w.-])((?:[\w ]{0,20}password|pwd)[ ]*=[ ]*)([^;\"'\n]{1,200}(?:'[^;\"'\n]{1,200}){0,3})(?=;)"
)
"""The password in a connection string, which ends with a semicolon (ADO.NET, ODBC)."""

PROSE = frozenset(
    {
        "a",
        "and",
        "as",
        "flag",
        "for",
        "from",
        "if",
        "in",
        "instead",
        "is",
        "of",
        "on",
        "option",
        "or",
        "the",
        "to",
        "with",
    }
)
"""Words that follow the name of an option in a sentence: `use --password to set it`."""

ENTITY = re.compile(r"&#?\w+\Z")
"""The end of a value that a semicolon does not end, but a character of markup."""

METAVARIABLE = re.compile(r"[A-Z][A-Z_-]{1,30}(?=[\])}|,.;:>]*(?:\s|\Z))")
"""What a help text writes for a value: `--api-key KEY`."""


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
        for pattern in self.rules.patterns:
            text = pattern.sub(GONE, text)
        if PLAIN.fullmatch(text):
            return text
        text = ANY_PATTERN.sub(_unless_wordy, text)
        text = self._without_settings(text)
        text = PAIR.sub(self._pair, text)
        text = OPTION.sub(self._option, text)
        text = CONNECTION.sub(self._connection, text)
        text = clean_markup(text, self)
        return CANDIDATE.sub(self._unless_plain, text) if random else text

    def spans(self, text: str, *, random: bool = True) -> list[tuple[int, int]]:
        """Spans of credentials in a joined string, from left to right, without overlaps."""
        found = [match.span() for secret in self.known for match in re.finditer(re.escape(secret), text)]
        for pattern in (ANY_PATTERN, *self.rules.patterns):
            found += [match.span() for match in pattern.finditer(text) if match[0] and not is_wordy(match[0])]
        for start, end in secret_spans(text, self.rules):
            if text[start:end] != GONE:
                self.learn(text[start:end])
                found.append((start, end))
        if random:
            found += [match.span() for match in CANDIDATE.finditer(text) if self._unless_plain(match) == GONE]
        return [span for span in sorted(set(found)) if not any(_holds(other, span) for other in found)]

    def _without_settings(self, text: str) -> str:
        cleaned, at = "", 0
        for start, end in secret_spans(text, self.rules):
            cleaned += text[at:start] + self.learn(text[start:end])
            at = end
        return cleaned + text[at:] if at else text

    def _pair(self, found: re.Match[str]) -> str:
        if not tells(unquote_plus(found[1]), self.rules) or is_placeholder(found[2]):
            return found[0]
        return f"{found[1]}={self.learn(unquote_plus(found[2]))}"

    def _connection(self, found: re.Match[str]) -> str:
        if ENTITY.search(found[2]) or is_placeholder(found[2]) or CALL.match(found[2]):
            return found[0]
        return found[1] + self.learn(found[2])

    def _option(self, found: re.Match[str]) -> str:
        plain = found[3].strip("\"'")
        bare = plain == found[3] and found[1].endswith(" ")
        word = bare and (plain.lower() in PROSE or METAVARIABLE.match(plain) is not None)
        if word or not tells(found[2], self.rules) or is_placeholder(plain):
            return found[0]
        return found[1] + found[3].replace(plain, self.learn(plain))

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


def _holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    """Whether a span contains another, or begins before it and overlaps it."""
    return outer != inner and (outer[0] <= inner[0] < outer[1]) and (outer[0] < inner[0] or outer[1] > inner[1])
