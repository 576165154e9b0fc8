"""A comparison as a comment for a pull request. Knows GitHub's Markdown and how long a comment may be; no colours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.wording import LEVELS, affected, total
from specloom.diff.rule import Level
from specloom.findings import visible

_TITLES: dict[Level, str] = {"error": "Breaking", "warning": "May break", "info": "Harmless"}
_MOST = 60_000
"""GitHub refuses comments beyond 65,536 characters."""
_MOST_BUMPS = 50
_AROUND = 600
"""Characters reserved for headings and the lines that close tables."""


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """Findings first as far as length goes, then headings by level with a table each, the harmless ones folded.

    A comment that would be too long loses rows, never the findings or the end of a table.
    """
    findings = _cut(_findings(comparison), _MOST // 4, "more findings")
    room = _MOST - sum(len(line) + 1 for line in findings)
    lines = [*_head(comparison), *_tables(comparison, room), *findings]
    return "\n".join(lines) + "\n"


def _head(comparison: Comparison) -> Iterator[str]:
    yield f"## API changes: {total(comparison)}"
    for bump in comparison.bumps[:_MOST_BUMPS]:
        package = f" of `{_code(bump.package)}`" if bump.package else ""
        yield f"\nNext version{package}: **{bump.part}** ({cell(bump.reason)})"
    if len(comparison.bumps) > _MOST_BUMPS:
        yield f"\n{len(comparison.bumps) - _MOST_BUMPS} more packages have a next version."


def _tables(comparison: Comparison, room: int) -> Iterator[str]:
    """A table for each level, with as many rows in total as fit."""
    left = room - sum(len(line) + 1 for line in _head(comparison)) - _AROUND
    for level in LEVELS:
        rows = [_row(change) for change in comparison.changes if change.level == level]
        if rows:
            shown = _cut(rows, left, "more changes")
            left -= sum(len(line) + 1 for line in shown)
            yield from _table(level, len(rows), shown)


def _findings(comparison: Comparison) -> list[str]:
    found = [*comparison.findings, *comparison.complaints]
    lines = [f"- `{_code(str(finding.place))}` {cell(finding.message)}" for finding in found]
    return ["\n### Findings\n", *lines] if lines else []


def _cut(lines: list[str], room: int, what: str) -> list[str]:
    """As many lines as fit, and a last one that counts the others."""
    size = 0
    for index, line in enumerate(lines):
        size += len(line) + 1
        if size > room:
            return [*lines[:index], f"\n{len(lines) - index} {what} are not shown."]
    return lines


def _table(level: Level, number: int, rows: list[str]) -> Iterator[str]:
    title = f"{_TITLES[level]} ({number})"
    folded = level == "info"
    yield f"\n<details><summary>{title}</summary>\n" if folded else f"\n### {title}\n"
    yield "| Rule | Where | What | Line |"
    yield "|---|---|---|---|"
    yield from rows
    if folded:
        yield "\n</details>"


def _row(change: Change) -> str:
    where = " ".join(part for part in (affected(change), change.where) if part)
    return f"| `{change.id}` | {cell(where)} | {cell(change.text)} | `{_code(str(change.place))}` |"


_MARKUP = re.compile(r"[\\|`*~\[\]!]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
"""What may begin markup; an underscore within a word does not."""

_ALIVE = re.compile(r"@|#(?=\d)|(?<=:)(?=//)|(?<=\bwww)(?=\.)|(?<=\bGH)(?=-\d)", re.IGNORECASE)
"""What GitHub makes a mention, a reference or a link of, wherever it stands."""


def cell(text: str) -> str:
    """A string on one line that Markdown shows as it is: a description's images, links and mentions do not come alive."""
    plain = _MARKUP.sub(lambda found: f"\\{found[0]}", visible(text))
    alive = _ALIVE.sub(lambda found: f"{found[0]}\u200b", plain.replace("<", "&lt;"))
    return " ".join(alive.split())


def _code(text: str) -> str:
    """A string between backticks in a cell."""
    return visible(text).replace("`", "'").replace("|", "\\|")
