"""One line for each change, for other programs and for fixtures. Knows no colour."""

from __future__ import annotations

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.wording import sentence
from specloom.findings import as_text, visible


def show(comparison: Comparison, policy: DiffPolicy) -> str:
    """One line `file:line:column level id where: what` for each change, then findings about reading and the policy."""
    unread = [finding for finding in comparison.findings if finding.severity == "error"]
    said = map(as_text, (*unread, *comparison.complaints))
    return "".join(f"{line}\n" for line in (*map(line, comparison.changes), *said))


def line(change: Change) -> str:
    """One change."""
    return visible(f"{change.place} {change.level} {change.id} {sentence(change)}")
