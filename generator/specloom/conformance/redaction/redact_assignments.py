"""Redacts settings, one per line: `name=value`, `export NAME=value`, `name: value`. Knows lines; not formats of whole bodies."""

from __future__ import annotations

import re

from specloom.conformance.redaction.redact_rules import identifies, tells
from specloom.conformance.redaction.redactor import CODE, NO_VALUES, PLACEHOLDER, REFERENCE, Redactor

ASSIGNMENT = re.compile(
    r"^([ \t]*(?:-[ \t]+)?(?:(?:export|set|setx|env|ENV|ARG|const|let|var|local|readonly)[ \t]+)?[$@]?[\"']?"
    r"([\w.\[\]-]+)[\"']?[ \t]*(:?=|:(?![:/]))[ \t]*)([^\s][^\n\r]*)",
    re.MULTILINE,
)
"""A setting, whose value ends with its line or at a comment."""

QUOTED = re.compile(r"([\"'`])((?:[^\\]|\\.)+?)\1(?=[ \t]*[,;]?[ \t]*(?:(?:#|;|//).*)?\Z)")
"""A string with what may follow it on its line."""

COMMENT = re.compile(r"(?<!\s)\s+[#;](?=\s|\Z)|[,;]?(?<!\s)\s*\Z")
"""What ends a value without quotes: a comment, or the mark that ends a statement."""

CALLED = re.compile(rf"(?:new |await )?{CODE.pattern}[(\[](?:[\w.,\s=\"'/:*()\[\]{{}}-]*[)\]](?:[.\[( ].*)?)?")
"""A function that is called, or a name that is subscripted: `getpass()`, `os.environ["KEY"]`."""

LITERAL = re.compile(r"[\[({]|\[.*\]|\(.*\)|\{.*\}|= .*", re.DOTALL)
"""A list, a tuple or an object, or the rest of a comparison (`name == other`)."""

CONSTANTS = frozenset({"include", "omit", "same-origin"})
"""Values of `credentials` in a call of `fetch` (WHATWG Fetch section 2.2.5)."""

WORD = re.compile(r"[A-Za-z]+(?:['\[-][A-Za-z]+)*|\d{1,4}|[|=]")
"""A word of a sentence, or a number in it, or a part of a type (`str | None = None`)."""


def clean_assignments(text: str, redactor: Redactor, *, colons: bool) -> str:
    """The text without the values of telling names; `colons` is whether `name: value` is a setting as well."""
    return ASSIGNMENT.sub(lambda found: _setting(found, redactor, colons), text)


def _setting(found: re.Match[str], redactor: Redactor, colons: bool) -> str:
    before, name, sign, rest = found.groups()
    if sign == ":" and not colons:
        return found[0]
    if identifies(name, redactor.rules):
        redactor.keep(rest)
    if not tells(name, redactor.rules):
        return found[0]
    start, end = _span(rest)
    value = rest[start:end]
    if start == 0 and (_is_expression(value) or (sign == ":" and _is_prose(rest))):
        return found[0]
    if value.lower() in NO_VALUES | CONSTANTS or PLACEHOLDER.fullmatch(value):
        return found[0]
    return before + rest[:start] + redactor.learn(value) + rest[end:]


def _span(rest: str) -> tuple[int, int]:
    """Where the value is in the rest of its line, without quotes and comments."""
    if quoted := QUOTED.match(rest):
        return quoted.span(2)
    comment = COMMENT.search(rest)
    return 0, comment.start() if comment else len(rest)


def _is_expression(value: str) -> bool:
    statement = value.partition("; ")[0]
    return any(pattern.fullmatch(statement) for pattern in (CALLED, REFERENCE, LITERAL))


def _is_prose(rest: str) -> bool:
    """Whether what follows a colon is a sentence, a type, or a line of an object in code."""
    words = [word.strip("()[]\"'.,;:!?") for word in rest.split()]
    short = len(rest) < 4 and rest.isalpha()
    return (
        short
        or rest.endswith((",", "{", "[", "("))
        or (len(words) > 1 and all(map(WORD.fullmatch, filter(None, words))))
    )
