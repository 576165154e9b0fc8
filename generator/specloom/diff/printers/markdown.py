"""A comparison as a comment for a pull request. Knows GitHub's Markdown and how long a comment may be; no colours."""

from __future__ import annotations

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


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """Headings by level with a table each, the harmless ones folded; cut short where a comment would be too long."""
    lines: list[str] = []
    size = 0
    for line in _lines(comparison):
        size += len(line) + 1
        if size > _MOST:
            lines += ["", f"Truncated: {len(comparison.changes)} changes in total."]
            break
        lines.append(line)
    return "\n".join(lines) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    yield f"## API changes: {total(comparison)}"
    for bump in comparison.bumps:
        yield f"\nNext version of `{bump.package}`: **{bump.part}** ({_cell(bump.reason)})"
    for level in LEVELS:
        changes = [change for change in comparison.changes if change.level == level]
        if changes:
            yield from _table(level, changes)
    if comparison.findings or comparison.complaints:
        yield "\n### Findings\n"
        for finding in (*comparison.findings, *comparison.complaints):
            yield f"- `{finding.place}` {_cell(finding.message)}"


def _table(level: Level, changes: list[Change]) -> Iterator[str]:
    folded = level == "info"
    yield (
        f"\n<details><summary>{_TITLES[level]} ({len(changes)})</summary>\n" if folded else f"\n### {_TITLES[level]}\n"
    )
    yield "| Rule | Where | What | Line |"
    yield "|---|---|---|---|"
    for change in changes:
        where = " ".join(part for part in (affected(change), change.where) if part)
        yield f"| `{change.id}` | {_cell(where)} | {_cell(change.text)} | `{change.place}` |"
    if folded:
        yield "\n</details>"


def _cell(text: str) -> str:
    """Text that stays inside its cell and says what it says: no markup of a description's own."""
    plain = visible(text).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("@", "@\u200b")
    return " ".join(plain.split())
