"""Phrases that printers share: places, operations and counts. Knows English; no format."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.rule import Level
from specloom.findings import Place, visible

LEVELS: tuple[Level, ...] = ("error", "warning", "info")
"""Worst first."""


def dumped(value: Any) -> str:
    """JSON for a file or a pipe, in which no string is a command for the runner that prints it."""
    text = json.dumps(value, ensure_ascii=False, indent=2, default=str)
    return text.replace("##[", "#\\u0023[").replace("##vso[", "#\\u0023vso[") + "\n"


def affected(change: Change, most: int = 3) -> str:
    """The operations that a change affects: the first few by name, and the number of the rest."""
    shown, rest = change.operations[:most], change.operations[most:]
    return ", ".join(shown) + (f" and {len(rest)} more" if rest else "")


def sentence(change: Change) -> str:
    """The location and the change, on one line."""
    return " ".join(part for part in (affected(change, 1), change.where) if part) + _colon(change) + change.text


def _colon(change: Change) -> str:
    return ": " if change.operations or change.where else ""


def counts(changes: Iterable[Change]) -> dict[Level, int]:
    """The number of changes of each level."""
    found: dict[Level, int] = dict.fromkeys(LEVELS, 0)
    for change in changes:
        found[change.level] += 1
    return found


def total(comparison: Comparison) -> str:
    """The summary line."""
    number = counts(comparison.changes)
    if comparison.unread and not comparison.changes:
        return "parts could not be read; nothing else changed" if comparison.versions else "nothing could be compared"
    if not comparison.changes:
        return "no changes visible to callers"
    parts = [f"{number[level]} {_plural(level, number[level])}" for level in LEVELS if number[level]]
    accepted = f", {len(comparison.ignored)} ignored" if comparison.ignored else ""
    return ", ".join(parts) + accepted


def _plural(level: Level, number: int) -> str:
    return level if level == "info" or number == 1 else f"{level}s"


def places(change: Change) -> tuple[Place | None, Place | None]:
    """The places in both versions whose lines show the change; not the first line of a whole document, which shows nothing."""
    return (
        change.base_place if change.base.pointer or change.was_added else None,
        change.revision_place if change.revision.pointer or change.was_removed else None,
    )


def excerpt(text: str, column: int | None, width: int) -> str:
    """The part of a line around a column; minified JSON has lines of megabytes."""
    if len(text) <= width:
        return visible(text.expandtabs(4))
    start = max(min((column or 1) - 1 - width // 3, len(text) - width + 3), 0)
    shown = text[start : start + width - 3 * (1 + bool(start))]
    return visible(f"{'...' if start else ''}{shown}{'...' if start + len(shown) < len(text) else ''}")


def source_lines(texts: Mapping[str, str], place: Place | None, around: int = 0) -> list[tuple[int, str]]:
    """The numbered lines around a place; empty if the place has no line."""
    if place is None or place.line is None or place.file not in texts:
        return []
    lines = _lines(texts[place.file])
    first = max(place.line - around, 1)
    return list(enumerate(lines[first - 1 : place.line + around], first))


@cache
def _lines(text: str) -> list[str]:
    """The lines of a string, cached."""
    return _LINE_END.split(text) if "\r" in text else text.split("\n")


_LINE_END = re.compile(r"\r\n|\n|\r")
