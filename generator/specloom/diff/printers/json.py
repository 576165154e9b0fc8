"""A comparison as JSON. Knows the names of its properties, which docs/diff.md documents; adds no others."""

from __future__ import annotations

from typing import Any

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.wording import counts, dumped
from specloom.findings import Finding, Place


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """One object: `counts`, `fails`, `changes`, `ignored`, `bumps` and `findings`."""
    members: dict[str, Any] = {
        "version": 1,
        "fails": comparison.fails(policy),
        "counts": counts(comparison.changes),
        "changes": [change_members(change) for change in comparison.changes],
        "ignored": [change_members(change) for change in comparison.ignored],
        "bumps": [bump._asdict() for bump in comparison.bumps],
        "findings": [_finding(finding) for finding in (*comparison.findings, *comparison.complaints)],
    }
    return dumped(members)


def change_members(change: Change) -> dict[str, Any]:
    """The properties of a change, as docs/diff.md lists them."""
    return {
        "id": change.id,
        "level": change.level,
        "side": change.side,
        "aspect": change.aspect,
        "text": change.text,
        "operations": list(change.operations),
        "where": change.where,
        "name": change.name,
        "before": change.before,
        "after": change.after,
        "base": _place(change.base_place, change.base.pointer),
        "revision": _place(change.revision_place, change.revision.pointer),
        "fingerprint": change.fingerprint,
    }


def _place(place: Place | None, pointer: str = "") -> dict[str, Any]:
    found = place or Place("")
    return {"file": found.file, "line": found.line, "column": found.column, "pointer": pointer}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "place": _place(finding.place),
    }
