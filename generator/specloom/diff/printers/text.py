"""Changes for a terminal: what, where, and the lines of both sides. Knows colours; decides nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.policy import Policy
from specloom.diff.printers.wording import affected, source_lines, total
from specloom.diff.rule import Level
from specloom.findings import Place, as_text

_COLOURS: dict[Level | str, str] = {
    "error": "31;1",
    "warning": "33;1",
    "info": "36",
    "quiet": "2",
    "gone": "31",
    "come": "32",
}


def show(comparison: Comparison, policy: Policy) -> str:
    """All of it; in colour where the terminal shows any and NO_COLOR is not set."""
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
        yield f"next version{f' of {bump.package}' if bump.package else ''}: {bump.part} ({bump.reason})"


def _change(change: Change, comparison: Comparison, colour: bool) -> Iterator[str]:
    yield f"{_paint(change.level, change.level, colour)} {change.id}  {_paint(str(change.place), 'quiet', colour)}"
    yield f"  {change.text}"
    if change.operations or change.where:
        yield f"  in {' '.join(part for part in (affected(change), change.where) if part)}"
    yield from _side(comparison.base_texts, change.base_place, "-", colour)
    yield from _side(comparison.revision_texts, change.revision_place, "+", colour)


def _side(texts: Mapping[str, str], place: Place | None, sign: str, colour: bool) -> Iterator[str]:
    for number, text in source_lines(texts, place):
        yield _paint(f"  {sign} {number:>5} | {_short(text)}", "gone" if sign == "-" else "come", colour)


def _short(text: str) -> str:
    """A line of a description, no longer than a terminal is wide; minified JSON has lines of megabytes."""
    return text if len(text) <= 160 else f"{text[:157]}..."


def _paint(text: str, kind: str, colour: bool) -> str:
    return f"\x1b[{_COLOURS[kind]}m{text}\x1b[0m" if colour else text
