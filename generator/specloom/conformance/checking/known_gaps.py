"""Known gaps: accepted violations with a reason. Knows `known_gaps.toml`; not how violations are found."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import attrs

from specloom.conformance.checking.compare import Difference, shown
from specloom.conformance.checking.verdict import Verdict, general

FILE = "known_gaps.toml"


@attrs.frozen
class KnownGap:
    """One entry `[[gap]]`; it excuses findings that match all its keys.

    Attributes:
        reason: Why it is accepted; never empty.
        case: Name of a case or recording, `*` for any run of characters.
        operation: `POST /chat/completions`; None for any.
        pointer: JSON pointer with `*` for list indexes; None for any.
        rule: What was expected, as reports print it (`format "date-time"`), `*` for any run of characters; None for any.
    """

    reason: str
    case: str = "*"
    operation: str | None = None
    pointer: str | None = None
    rule: str | None = None

    def fits(self, verdict: Verdict, found: Difference) -> bool:
        """Whether it excuses a finding of a verdict."""
        return (
            fnmatchcase(verdict.case, self.case)
            and self.operation in (None, verdict.operation)
            and self.pointer in (None, found.pointer, general(found.pointer))
            and (self.rule is None or fnmatchcase(shown(found.expected), self.rule))
        )


class BadGaps(Exception):
    """`known_gaps.toml` cannot be used; the message says why."""


def read_gaps(file: Path) -> list[KnownGap]:
    """The gaps in a file; empty if there is no file. Raises `BadGaps`."""
    if not file.is_file():
        return []
    try:
        entries: list[dict[str, Any]] = tomllib.loads(file.read_text(encoding="utf-8")).get("gap", [])
        return [_gap(entry) for entry in entries]
    except (OSError, ValueError, TypeError) as error:
        raise BadGaps(f"{file}: {error}") from error


def _gap(entry: dict[str, Any]) -> KnownGap:
    known = {"reason", "case", "operation", "pointer", "rule"}
    if unknown := sorted(set(entry) - known):
        raise ValueError(f"unknown key {unknown[0]!r} in a gap")
    if not str(entry.get("reason", "")).strip():
        raise ValueError(f"the gap {entry} has no reason")
    if len(entry) < 2:
        raise ValueError("a gap requires a case, an operation, a pointer or a rule, and a reason")
    return KnownGap(**{key: str(value) for key, value in entry.items()})


def apply_gaps(
    verdicts: Iterable[Verdict], gaps: list[KnownGap], file: Path, *, partial: bool = False
) -> Iterator[Verdict]:
    """Apply the gaps; a gap that excuses nothing becomes a failed verdict, unless the verdicts are a `partial` run."""
    unused = set(gaps)
    for verdict in verdicts:
        found = (*verdict.differences, *verdict.violations)
        fitting = [gap for gap in gaps if any(gap.fits(verdict, each) for each in found)] if found else []
        unused.difference_update(fitting)
        yield _excused(verdict, fitting) if fitting else verdict
    for gap in gaps:
        if gap in unused and not partial:
            wrong = Difference("known gap", gap.pointer or "", "still needed", f"no longer occurs ({gap.reason})")
            yield Verdict(gap.case, ok=False, differences=(wrong,), file=str(file), operation=gap.operation or "")


def _excused(verdict: Verdict, gaps: list[KnownGap]) -> Verdict:
    """The verdict with its gap; it passes if the gaps excuse everything."""
    found = (*verdict.differences, *verdict.violations)
    left = [each for each in found if not any(gap.fits(verdict, each) for gap in gaps)]
    reason = " ".join(dict.fromkeys(gap.reason for gap in gaps))
    return attrs.evolve(verdict, ok=not left, gap=reason, unexcused=tuple(left))
