"""One line for each change, as other programs and fixtures read it. Knows no colour."""

from __future__ import annotations

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.policy import Policy
from specloom.diff.printers.wording import sentence


def show(comparison: Comparison, policy: Policy) -> str:
    """`file:line:column level id where: what`, a line each, complaints about the policy last."""
    complaints = [f"{finding.place} error {finding.code} {finding.message}" for finding in comparison.complaints]
    return "".join(f"{line}\n" for line in (*map(line, comparison.changes), *complaints))


def line(change: Change) -> str:
    """One change."""
    return f"{change.place} {change.level} {change.id} {sentence(change)}"
