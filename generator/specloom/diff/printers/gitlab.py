"""Changes as a GitLab code-quality report. Knows its properties; judges nothing."""

from __future__ import annotations

from specloom.diff.change import fingerprint_of
from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.wording import dumped, sentence
from specloom.diff.rule import Level
from specloom.findings import Finding, Place, Severity, in_checkout

SEVERITIES: dict[Level | Severity, str] = {"error": "critical", "warning": "major", "info": "info", "note": "info"}


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """A JSON array of issues, each with a fingerprint, a path and a first line."""
    issues = [
        issue(change.id, sentence(change), SEVERITIES[change.level], change.fingerprint, change.revision_place)
        for change in comparison.changes
    ]
    issues += [
        issue(finding.code, finding.message, SEVERITIES[finding.severity], fingerprint(finding), finding.place)
        for finding in (*comparison.findings, *comparison.complaints)
    ]
    return dumped(issues)


def fingerprint(finding: Finding) -> str:
    """What tells a finding from others, in every version of a file."""
    return fingerprint_of([finding.code, finding.place.file if finding.place else "", finding.message])


def issue(id: str, text: str, severity: str, fingerprint: str, place: Place | None) -> dict[str, object]:
    """One issue of a report."""
    found = in_checkout(place or Place(""))
    location = {"path": found.file, "lines": {"begin": found.line or 1}}
    return {
        "description": text,
        "check_name": id,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": location,
    }
