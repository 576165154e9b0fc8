"""Known gaps: what is wrong and stays so for a stated reason. Knows `known_gaps.toml`; not how gaps are found."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from specloom.conformance.compare import Difference
from specloom.conformance.verdict import Verdict


@attrs.frozen
class Gap:
    """One entry `[[gap]]`.

    Attributes:
        case: The case or recording it is about, as verdicts name it; `*` at its end stands for any rest.
        reason: Why it is let be; never empty.
        pointer: JSON pointer that a difference or deviation must have, None for any.
    """

    case: str
    reason: str
    pointer: str | None = None


class BadGaps(Exception):
    """`known_gaps.toml` cannot be used; the message says why."""


def read_gaps(file: Path) -> list[Gap]:
    """The gaps of a file, none where there is no file; raises `BadGaps`."""
    if not file.is_file():
        return []
    try:
        entries = tomllib.loads(file.read_text(encoding="utf-8")).get("gap", [])
        gaps = [Gap(str(entry["case"]), str(entry["reason"]).strip(), entry.get("pointer")) for entry in entries]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadGaps(f"{file}: each [[gap]] needs a case and a reason ({error!r})") from error
    if empty := next((gap.case for gap in gaps if not gap.reason), None):
        raise BadGaps(f"{file}: the gap for {empty} gives no reason")
    return gaps


def apply_gaps(verdicts: Iterable[Verdict], gaps: list[Gap], file: Path) -> Iterator[Verdict]:
    """Excuse what the gaps name; a gap that excused nothing becomes a failed verdict of its own."""
    used: set[Gap] = set()
    for verdict in verdicts:
        fitting = [gap for gap in gaps if _fits(gap, verdict)]
        used.update(fitting)
        yield _excused(verdict, fitting) if fitting else verdict
    for gap in gaps:
        if gap not in used:
            wrong = Difference("known gap", gap.pointer or "", "still needed", f"no longer occurs ({gap.reason})")
            yield Verdict(gap.case, ok=False, differences=(wrong,), file=str(file))


def _fits(gap: Gap, verdict: Verdict) -> bool:
    if verdict.case != gap.case and not (gap.case.endswith("*") and verdict.case.startswith(gap.case[:-1])):
        return False
    found = (*verdict.differences, *verdict.deviations)
    return any(
        gap.pointer is None or gap.pointer == _general(one.pointer) or gap.pointer == one.pointer for one in found
    )


def _general(pointer: str) -> str:
    """A pointer with `*` for every list index, so that one entry speaks of all items."""
    return "/".join("*" if step.isdigit() else step for step in pointer.split("/"))


def _excused(verdict: Verdict, gaps: list[Gap]) -> Verdict:
    """The verdict with what the gaps name set aside; ok once nothing else is left."""
    pointers = {gap.pointer for gap in gaps}
    left = [
        one
        for one in verdict.differences
        if None not in pointers and one.pointer not in pointers and _general(one.pointer) not in pointers
    ]
    reason = "; ".join(dict.fromkeys(gap.reason for gap in gaps))
    return attrs.evolve(verdict, ok=not left, gap=reason)
