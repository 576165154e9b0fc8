"""Changes as workflow commands that GitHub shows beside the lines. Knows that syntax; counts nothing."""

from __future__ import annotations

from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.wording import sentence
from specloom.diff.rule import Level
from specloom.findings import Finding, Severity, as_github

_SEVERITIES: dict[Level, Severity] = {"error": "error", "warning": "warning", "info": "note"}


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """One command a line."""
    said = [
        Finding(change.id, _SEVERITIES[change.level], sentence(change), place=change.revision_place)
        for change in comparison.changes
    ]
    return "".join(f"{as_github(finding)}\n" for finding in (*said, *comparison.findings, *comparison.complaints))
