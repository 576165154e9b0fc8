"""Redacts event streams, JSON lines and JSON text sequences, line by line. Knows how lines make an item; no timing."""

from __future__ import annotations

import re

from specloom.conformance.redaction.redact_form import FORM, clean_form
from specloom.conformance.redaction.redact_json import clean_json, is_json_text
from specloom.conformance.redaction.redact_stream import mended
from specloom.conformance.redaction.redactor import Redactor

BY_LINE = frozenset(
    {
        "text/event-stream",
        "application/jsonl",
        "application/x-ndjson",
        "application/x-jsonlines",
        "application/json-seq",
    }
)

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
"""A line with its end (WHATWG HTML section 9.2.5): other separators of Unicode end none."""

PREFIX = re.compile(r"\ufeff?(?:data:|\x1e+)")
"""What stands before an item: the field of an event, or the mark of a JSON text (RFC 7464)."""


def lines_of(text: str) -> list[str]:
    """The lines of a text with their ends."""
    return LINE.findall(text)


def is_json_lines(text: str) -> bool:
    """Whether every line is a JSON object or array, and there are several or a mark before one."""
    lines = [line for line in lines_of(text) if line.strip()]
    if len(lines) < 2 and not text.startswith("\x1e"):
        return False
    return bool(lines) and all(is_json_text(_split(line)[1]) for line in lines)


def clean_lines(lines: list[str], redactor: Redactor) -> list[str]:
    """As many lines; redacted across consecutive items first, then item by item."""
    split = _whole_events([_split(line) for line in lines], redactor)
    items = [index for index, (_, value) in enumerate(split) if is_json_text(value)]
    whole = dict(zip(items, mended([split[index][1] for index in items], redactor), strict=True))
    return [
        field + (clean_json(whole[index], redactor) if index in whole else _plain(field, value, redactor))
        for index, (field, value) in enumerate(split)
    ]


def _plain(field: str, value: str, redactor: Redactor) -> str:
    bare = value.strip()
    if field and FORM.fullmatch(bare):
        return value.replace(bare, clean_form(bare, redactor))
    return redactor.text(value)


def _whole_events(split: list[tuple[str, str]], redactor: Redactor) -> list[tuple[str, str]]:
    """The lines, with the data lines of an event redacted together."""
    cleaned = list(split)
    event: list[int] = []
    for index, (field, value) in enumerate([*split, ("", "")]):
        if field:
            event.append(index)
        elif not value.strip():
            for at, line in zip(event, _whole([split[at][1] for at in event], redactor), strict=True):
                cleaned[at] = (split[at][0], line)
            event = []
    return cleaned


def _whole(values: list[str], redactor: Redactor) -> list[str]:
    """The data lines of an event, redacted together if they are one JSON value or one string."""
    joined = "".join(values)
    if len(values) < 2 or any(map(is_json_text, values)):
        return values
    lines = lines_of(clean_json(joined, redactor) if is_json_text(joined) else redactor.text(joined))
    return lines if len(lines) == len(values) else values


def _split(line: str) -> tuple[str, str]:
    """What stands before an item, and the item."""
    prefix = PREFIX.match(line)
    return (prefix[0], line[prefix.end() :]) if prefix else ("", line)
