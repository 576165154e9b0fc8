"""Values of settings with marks around them: strings in quotes, lists and maps of them, lists in lines. Knows no names but of maps."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias

import attrs

from specloom.conformance.redaction.no_values import METAVARIABLE, NO_VALUES, is_name
from specloom.conformance.redaction.redact_places import holds_secret

Span: TypeAlias = "tuple[int, int]"

QUOTE = r"(?:\\{0,3}[\"'`]|&(?:quot|apos|\#0?3[49]|\#x2[27]);)"
"""A quotation mark, also escaped for JSON or markup."""

DOUBLED = '""'
"""The quotation mark within the cells of a table (RFC 4180)."""

OPEN = re.compile(rf"(?:[bfruBFRU@]{{1,2}}(?=[\"']))?(\"\"(?=[^\s\"',;)\]}}])|{QUOTE})")
"""The beginning of a quoted value; the double mark is that of a table (RFC 4180)."""

BLOCK_STRING = re.compile(r"(?P<mark>\"{3}|'{3})(?P<content>(?:(?!(?P=mark))[^\\]|\\.){1,4096}+)(?P=mark)", re.DOTALL)
"""A string over lines, as GraphQL, TOML and Python have it."""

MOST_QUOTED = 4096
"""Longest quoted value, in characters: longer ones are data."""

ITEM = re.compile(r"[^\s,;=:\[\](){}\"'`<>\\&]+")
BETWEEN = re.compile(r"[\s,;]*+")
PAIR_SIGN = re.compile(r"\s*+(?:=>|=&gt;|[:=])\s*+")
CLOSERS = {"[": "]", "(": ")", "{": "}"}
MOST_ITEMS = 10_000

BLOCK_ITEM = re.compile(r"[ \t]*\r?\n([ \t]*)-[ \t]+")
"""The beginning of a list in lines: `- x`."""


def quoted_at(text: str, start: int, *, doubled: bool = False) -> Span | None:
    """The content of the quotes that begin at a place; None if there are none on this line."""
    opened = OPEN.match(text, start)
    if opened is None:
        return None
    if not doubled and (block := BLOCK_STRING.match(text, start)) is not None:
        return _stripped(*block.span("content"), block["content"])
    mark = DOUBLED if doubled and text.startswith(DOUBLED, start) else opened[1]
    begin = opened.end() if mark == opened[1] else start + 2
    content = _content(mark).match(text, begin, begin + MOST_QUOTED)
    return content.span(1) if content is not None else None


def _stripped(start: int, end: int, content: str) -> Span:
    """The span of what is between the spaces around a content."""
    return start + len(content) - len(content.lstrip()), max(start, end - len(content) + len(content.rstrip()))


@lru_cache(maxsize=64)
def _content(mark: str) -> re.Pattern[str]:
    """What is between quotation marks, up to the first that is not escaped."""
    if len(mark) == 1:
        return re.compile(rf"((?:\\.|[^\\\n{mark}])*+){mark}")
    escaped = r"(?<!\\)" if mark.startswith("\\") else ""
    return re.compile(rf"((?:(?!{escaped}{re.escape(mark)})[^\n])*+){re.escape(mark)}")


@attrs.define
class _Level:
    """An opened bracket.

    Attributes:
        secret: Whether what is in it, and in no other bracket, are credentials.
    """

    mark: str
    secret: bool


def list_at(text: str, start: int, *, plural: bool) -> list[Span] | None:
    """The credentials in a list, or in a map under a telling name; None for what is neither.

    Args:
        plural: Whether the name is that of several credentials, which a map has under its own names.
    """
    found: list[Span] = []
    levels = [_Level(text[start], secret=True)]
    at = _after(BETWEEN, text, start + 1)
    for _ in range(MOST_ITEMS):
        mark = text[at : at + 1]
        if mark == CLOSERS[levels[-1].mark]:
            levels.pop()
            at += 1
            if not levels:
                return found
        elif mark in CLOSERS:
            levels.append(_Level(mark, levels[-1].secret))
            at += 1
        else:
            span, at = _item(text, at)
            if span is None:
                return None
            secret = levels[-1].secret
            sign = PAIR_SIGN.match(text, at)
            if sign is not None:
                secret = secret and holds_secret(text[span[0] : span[1]], plural=plural)
                at = sign.end()
                if text[at : at + 1] in CLOSERS:
                    levels.append(_Level(text[at], secret))
                    span, at = None, at + 1
                else:
                    span, at = _item(text, at)
            if span is not None and secret and not METAVARIABLE.fullmatch(text, *span) and not _is_word(text, span):
                found.append(span)
        at = _after(BETWEEN, text, at)
    return found


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found is not None else at


def _item(text: str, at: int) -> tuple[Span | None, int]:
    """An item of a list, and the place after it."""
    if (quoted := quoted_at(text, at)) is not None:
        opened = OPEN.match(text, at)
        assert opened is not None
        return quoted, quoted[1] + len(opened[1])
    bare = ITEM.match(text, at)
    return (bare.span(), bare.end()) if bare is not None else (None, at)


def _is_word(text: str, span: Span) -> bool:
    """Whether an item without quotes is a name of a program, or an absent value."""
    quoted = text[span[0] - 1 : span[0]] in "\"'`;"
    value = text[span[0] : span[1]]
    return not quoted and (is_name(value) or value.lower() in NO_VALUES)


def block_at(text: str, start: int) -> list[Span] | None:
    """The items of a list in lines under a name; None if the next line begins none."""
    first = BLOCK_ITEM.match(text, start)
    if first is None:
        return None
    found: list[Span] = []
    item: re.Match[str] | None = first
    indent = first[1]
    while item is not None and item[1] == indent:
        end = text.find("\n", item.end())
        line = (item.end(), len(text) if end < 0 else end)
        value = quoted_at(text, line[0]) or (line[0], line[0] + len(text[line[0] : line[1]].rstrip()))
        if value[0] < value[1]:
            found.append(value)
        item = BLOCK_ITEM.match(text, line[1] - (text[line[1] - 1 : line[1]] == "\r"))
    return found
