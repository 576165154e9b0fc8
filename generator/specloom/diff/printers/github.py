"""Changes as workflow commands that GitHub shows next to the lines. Knows that syntax; counts nothing."""

from __future__ import annotations

from pathlib import Path

from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.wording import sentence
from specloom.diff.rule import Level
from specloom.findings import Finding, Place, Severity, as_github

_SEVERITIES: dict[Level, Severity] = {"error": "error", "warning": "warning", "info": "note"}


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """One command per line."""
    changes = [
        Finding(change.id, _SEVERITIES[change.level], sentence(change), place=change.revision_place)
        for change in comparison.changes
    ]
    found = (*changes, *comparison.findings, *comparison.complaints)
    return "".join(f"{as_github(_in_checkout(finding))}\n" for finding in found)


def _in_checkout(finding: Finding) -> Finding:
    """The finding at a file that GitHub can annotate: one of a git ref is not in the checkout, so the message names it."""
    place = finding.place
    if place is None or Path(place.file).is_file():
        return finding
    return finding._replace(place=Place(""), message=f"{place}: {finding.message}")
