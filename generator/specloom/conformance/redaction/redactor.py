"""Redacts plain strings, and remembers the credentials. Knows rules and patterns; not headers, bodies or files."""

from __future__ import annotations

import re
from base64 import b64encode
from itertools import pairwise
from urllib.parse import quote, quote_plus, unquote_plus

import attrs

from specloom.conformance.redaction.no_values import CALL, is_placeholder
from specloom.conformance.redaction.redact_markup import clean_markup
from specloom.conformance.redaction.redact_rules import RedactionRules, hints, identifies, tells
from specloom.conformance.redaction.redact_settings import secret_spans
from specloom.conformance.redaction.redact_statements import statement_spans
from specloom.conformance.redaction.secret_patterns import (
    ANY_PATTERN,
    CANDIDATE,
    KEY_PATTERN,
    PUBLIC_KEY,
    is_digest,
    is_in_url,
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

STEP = re.compile(r"[^/]+")
"""A segment of a path."""

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
        return self._without_random(text) if random else text

    def spans(self, text: str, *, random: bool = True) -> list[tuple[int, int]]:
        """Spans of credentials in a joined string, from left to right, without overlaps."""
        found = [match.span() for secret in self.known for match in re.finditer(re.escape(secret), text)]
        for pattern in (ANY_PATTERN, *self.rules.patterns):
            found += [match.span() for match in pattern.finditer(text) if match[0] and not is_wordy(match[0])]
        for start, end in self._settings(text):
            if text[start:end] != GONE:
                self.learn(text[start:end])
                found.append((start, end))
        if random:
            found += self._random(text)
        return [span for span in sorted(set(found)) if not any(_holds(other, span) for other in found)]

    def _without_settings(self, text: str) -> str:
        cleaned, at = "", 0
        for start, end in self._settings(text):
            cleaned += text[at:start] + self.learn(text[start:end])
            at = end
        return cleaned + text[at:] if at else text

    def _settings(self, text: str) -> list[tuple[int, int]]:
        """Spans of the values of settings and of the credentials of statements, from left to right, without overlaps."""
        settings = secret_spans(text, self.rules)
        found = settings
        if statements := list(statement_spans(text, self.rules)):
            spans = sorted([*settings, *statements])
            found = spans[:1] + [own for before, own in pairwise(spans) if own[0] >= before[1]]
        return found

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

    def _without_random(self, text: str) -> str:
        cleaned, at = "", 0
        for start, end in self._random(text):
            cleaned += text[at:start] + GONE
            at = end
        return cleaned + text[at:] if at else text

    def _random(self, text: str) -> list[tuple[int, int]]:
        """Spans of runs that look random, from left to right; what is known to be public is kept."""
        for public in PUBLIC_KEY.finditer(text) if " AAAA" in text or "-----BEGIN" in text else ():
            self.keep(public[0])
        return [span for found in CANDIDATE.finditer(text) for span in self._random_in(found)]

    def _random_in(self, found: re.Match[str]) -> list[tuple[int, int]]:
        """The run, or the segments of the path of a URL, that look random."""
        if found[0] in self.kept or not looks_random(found[0]) or is_digest(found):
            return []
        if "/" in found[0] and is_in_url(found):
            steps = [step for step in STEP.finditer(found.string, *found.span()) if looks_random(step[0])]
            self.removed.update(step[0] for step in steps)
            return [step.span() for step in steps]
        self.removed.add(found[0])
        return [found.span()]


def _unless_wordy(found: re.Match[str]) -> str:
    return found[0] if is_wordy(found[0]) else GONE


def _holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    """Whether a span contains another, or begins before it and overlaps it."""
    return outer != inner and (outer[0] <= inner[0] < outer[1]) and (outer[0] < inner[0] or outer[1] > inner[1])
