"""Changes for a terminal: what, where, and the lines of both sides. Knows colours; decides nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.wording import affected, excerpt, places, source_lines, total
from specloom.diff.rule import Level
from specloom.findings import Place, as_text, visible

_COLOURS: dict[Level | str, str] = {
    "error": "31;1",
    "warning": "33;1",
    "info": "36",
    "quiet": "2",
    "gone": "31",
    "come": "32",
}


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """The whole comparison, in colour if the terminal supports it and NO_COLOR is not set."""
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return "\n".join(_all(comparison, colour)) + "\n"


def _all(comparison: Comparison, colour: bool) -> Iterator[str]:
    for change in comparison.changes:
        yield from _change(change, comparison, colour)
        yield ""
    for finding in (*comparison.findings, *comparison.complaints):
        yield as_text(finding)
    yield total(comparison)
    for bump in comparison.bumps:
        yield visible(f"next version{f' of {bump.package}' if bump.package else ''}: {bump.part} ({bump.reason})")


def _change(change: Change, comparison: Comparison, colour: bool) -> Iterator[str]:
    yield f"{_paint(change.level, change.level, colour)} {change.id}  {_paint(visible(str(change.place)), 'quiet', colour)}"
    yield f"  {visible(change.text)}"
    if change.operations or change.where:
        yield visible(f"  in {' '.join(part for part in (affected(change), change.where) if part)}")
    yield from _lines(change, comparison, colour)


def _lines(change: Change, comparison: Comparison, colour: bool) -> Iterator[str]:
    """The line of each side; only one if the part exists on only one side, or both lines are equal."""
    before, after = places(change)
    removed, added = source_lines(comparison.base_texts, before), source_lines(comparison.revision_texts, after)
    if [text.strip() for _, text in removed] == [text.strip() for _, text in added]:
        yield from (_line(" ", line, "quiet", colour, change.revision_place) for line in added)
        return
    if not change.was_added:
        yield from (_line("-", line, "gone", colour, change.base_place) for line in removed)
    if not change.was_removed:
        yield from (_line("+", line, "come", colour, change.revision_place) for line in added)


def _line(sign: str, line: tuple[int, str], kind: str, colour: bool, place: Place | None) -> str:
    return _paint(
        f"  {sign} {line[0]:>5} | {excerpt(line[1], place.column if place else None, _width())}", kind, colour
    )


def _width() -> int:
    """Number of characters of a line that fit next to its number."""
    if not sys.stdout.isatty():
        return 160
    from shutil import get_terminal_size  # imported late, as it loads what reads archives

    return max(get_terminal_size().columns - 12, 40)


def _paint(text: str, kind: str, colour: bool) -> str:
    return f"\x1b[{_COLOURS[kind]}m{text}\x1b[0m" if colour else text
