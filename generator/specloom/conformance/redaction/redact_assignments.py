"""Redacts settings, one per line: `name=value`, `export NAME=value`, `name: value`. Knows lines; not formats of whole bodies."""

from __future__ import annotations

import re
from functools import partial

from specloom.conformance.redaction.no_values import CODE, is_placeholder, repeats
from specloom.conformance.redaction.redact_places import ABOUT
from specloom.conformance.redaction.redact_rules import bare_name, identifies, is_count, is_plural, tells
from specloom.conformance.redaction.redact_settings import USUAL
from specloom.conformance.redaction.redactor import Redactor

ASSIGNMENT = re.compile(
    r"^([ \t]*(?:-[ \t]+)?(?:(?:export|set|setx|env|ENV|ARG|const|let|var|local|readonly)[ \t]+)?[$@]?[\"']?"
    r"([\w.\[\]-]+)[\"']?[ \t]*(:?=|:(?![:/]))[ \t]*)([^\s][^\n\r]*)",
    re.MULTILINE,
)
"""A setting, whose value ends with its line or at a comment."""

SECTION = re.compile(r"^[ \t]*\[{1,2}[\"']?([\w.-]+)[\"']?\]{1,2}[ \t]*(?=[#;\r\n]|\Z)", re.MULTILINE)
"""The header of a section: `[passwords]`."""

QUOTED = re.compile(r"([\"'`])((?:[^\\]|\\.)+?)\1(?=[ \t]*[,;]?[ \t]*(?:(?:#|;|//).*)?\Z)")
"""A string with what may follow it on its line."""

COMMENT = re.compile(r"(?<!\s)\s+[#;](?=\s|\Z)|[,;]?(?<!\s)\s*\Z")
"""What ends a value without quotes: a comment, or the mark that ends a statement."""

CALLED = re.compile(rf"(?:new |await )?{CODE.pattern}[(\[](?:[\w.,?!\s=\"'/:*()\[\]{{}}-]*[)\]](?:[.\[( ].*)?)?")
"""A function that is called, or a name that is subscripted: `getpass()`, `os.environ["KEY"]`."""

LITERAL = re.compile(r"[\[({]|\[.*\]|\(.*\)|\{.*\}|= .*", re.DOTALL)
"""A list, a tuple or an object, or the rest of a comparison (`name == other`)."""

NEXT = re.compile(r"(?:[;,|]|(?<![ \t]))[ \t]++(?:--?|/)?[\"']?[\w.\[\]-]+[\"']?[ \t]*(?:=>|:=|=(?!=)|:[ \t])[ \t]*\S")
"""What ends a value without quotes if another setting follows on its line."""

FIRST = re.compile(r"[A-Za-z]+ ")
WORD = re.compile(r"[A-Za-z]+(?:['\[-][A-Za-z]+)*|\d{1,4}|[|=]")
"""A word of a sentence, or a number in it, or a part of a type (`str | None = None`)."""


def clean_assignments(text: str, redactor: Redactor, *, colons: bool) -> str:
    """The text without the values of telling names; `colons` is whether `name: value` is a setting as well."""
    cleaned, at, section = "", 0, ""
    for header in [*SECTION.finditer(text), None]:
        end = header.start() if header is not None else len(text)
        around = section if is_plural(section, redactor.rules) else ""
        cleaned += ASSIGNMENT.sub(partial(_setting, redactor, colons, around), text[at:end])
        at, section = end, header[1] if header is not None else ""
    return cleaned


def _setting(redactor: Redactor, colons: bool, around: str, found: re.Match[str]) -> str:
    """A setting without its value, if its name tells of a credential, or that of the section around it of several."""
    before, name, sign, rest = found.groups()
    if around and bare_name(name) not in ABOUT:
        name = around
    if sign == ":" and not colons:
        return found[0]
    if identifies(name, redactor.rules):
        redactor.keep(rest)
    if not tells(name, redactor.rules):
        return found[0]
    start, end = _span(rest)
    value = rest[start:end]
    if start == 0 and (_is_expression(name, value) or (sign == ":" and _is_prose(name, rest))):
        return found[0]
    if is_placeholder(value) or is_count(name, value, redactor.rules):
        return found[0]
    return before + rest[:start] + redactor.learn(value) + rest[end:]


def _span(rest: str) -> tuple[int, int]:
    """Where the value is in the rest of its line, without quotes and comments."""
    if quoted := QUOTED.match(rest):
        return quoted.span(2)
    ends = [found.start() for found in (COMMENT.search(rest), NEXT.search(rest)) if found]
    return 0, min(ends, default=len(rest))


def _is_expression(name: str, value: str) -> bool:
    statement = value.partition("; ")[0]
    if is_placeholder(statement) or repeats(name, statement):
        return True
    return any(pattern.fullmatch(statement) for pattern in (CALLED, LITERAL))


def _is_prose(name: str, rest: str) -> bool:
    """Whether what follows a colon is a sentence, a type, or a line of an object in code."""
    words = [word.strip("()[]\"'.,;:!?") for word in rest.split()]
    short = len(rest) < 4 and rest.isalpha()
    spoken = USUAL.search(name) is None and FIRST.match(rest) is not None
    return (
        short
        or spoken
        or rest.endswith((",", "{", "[", "("))
        or (len(words) > 1 and all(map(WORD.fullmatch, filter(None, words))))
    )
