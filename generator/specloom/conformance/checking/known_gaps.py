"""Known gaps: what is wrong and stays so for a stated reason. Knows `known_gaps.toml`; not how gaps are found."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import attrs

from specloom.conformance.checking.compare import Difference
from specloom.conformance.checking.verdict import Verdict, general

FILE = "known_gaps.toml"


@attrs.frozen
class Gap:
    """One entry `[[gap]]`; it excuses what fits all that it names.

    Attributes:
        reason: Why it is let be; never empty.
        case: Name of a case or recording, `*` for any run of characters.
        operation: `POST /chat/completions`, None for any.
        pointer: JSON pointer with `*` for list indexes, None for whatever is found.
    """

    reason: str
    case: str = "*"
    operation: str | None = None
    pointer: str | None = None

    def fits(self, verdict: Verdict, found: Difference) -> bool:
        """Whether it excuses this finding of that verdict."""
        return (
            fnmatchcase(verdict.case, self.case)
            and self.operation in (None, verdict.operation)
            and self.pointer in (None, found.pointer, general(found.pointer))
        )


class BadGaps(Exception):
    """`known_gaps.toml` cannot be used; the message says why."""


def read_gaps(file: Path) -> list[Gap]:
    """The gaps of a file, none where there is no file; raises `BadGaps`."""
    if not file.is_file():
        return []
    try:
        entries: list[dict[str, Any]] = tomllib.loads(file.read_text(encoding="utf-8")).get("gap", [])
        return [_gap(entry) for entry in entries]
    except (OSError, ValueError, TypeError) as error:
        raise BadGaps(f"{file}: {error}") from error


def _gap(entry: dict[str, Any]) -> Gap:
    known = {"reason", "case", "operation", "pointer"}
    if unknown := sorted(set(entry) - known):
        raise ValueError(f"a gap has no key {unknown[0]!r}")
    if not str(entry.get("reason", "")).strip():
        raise ValueError(f"the gap {entry} gives no reason")
    if len(entry) < 2:
        raise ValueError("a gap names a case, an operation or a pointer beside its reason")
    return Gap(**{key: str(value) for key, value in entry.items()})


def apply_gaps(verdicts: Iterable[Verdict], gaps: list[Gap], file: Path) -> Iterator[Verdict]:
    """Excuse what the gaps name; a gap that excused nothing becomes a failed verdict of its own."""
    unused = set(gaps)
    for verdict in verdicts:
        found = (*verdict.differences, *verdict.violations)
        fitting = [gap for gap in gaps if any(gap.fits(verdict, each) for each in found)] if found else []
        unused.difference_update(fitting)
        yield _excused(verdict, fitting) if fitting else verdict
    for gap in gaps:
        if gap in unused:
            wrong = Difference("known gap", gap.pointer or "", "still needed", f"no longer occurs ({gap.reason})")
            yield Verdict(gap.case, ok=False, differences=(wrong,), file=str(file), operation=gap.operation or "")


def _excused(verdict: Verdict, gaps: list[Gap]) -> Verdict:
    """The verdict with its reason; ok once the gaps excuse everything."""
    found = (*verdict.differences, *verdict.violations)
    left = [each for each in found if not any(gap.fits(verdict, each) for gap in gaps)]
    reason = " ".join(dict.fromkeys(gap.reason for gap in gaps))
    return attrs.evolve(verdict, ok=not left, gap=reason, unexcused=tuple(left))
