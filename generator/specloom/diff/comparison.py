"""A whole comparison: changes with their lines, what the policy makes of them, and what could not be read.

Knows documents and a policy; neither files nor the command line.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from specloom.diff.bump import Bump, bump
from specloom.diff.change import Change
from specloom.diff.codes import EXPIRED_IGNORE, UNUSED_IGNORE
from specloom.diff.engine import wire_changes
from specloom.diff.faults import look_for_faults
from specloom.diff.policy import Ignore, Policy
from specloom.diff.report import placed
from specloom.diff.rule import ORDER, Level
from specloom.document import Document
from specloom.findings import Finding, ordered
from specloom.findings import placed as placed_finding


@attrs.frozen(eq=False)
class Comparison:
    """What came of comparing two versions of one description.

    Attributes:
        changes: Those that count, worst first, each with its lines.
        ignored: Those that the policy accepts.
        findings: What was met while reading either side, as far as both differ in it or it hinders comparing.
        complaints: What is wrong with the policy itself.
        bump: The next version of the package that is made of it, None where nothing at all differs.
    """

    base: Document
    revision: Document
    changes: tuple[Change, ...]
    ignored: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    complaints: tuple[Finding, ...] = ()
    bump: Bump | None = None

    def worst(self) -> Level | None:
        """The level of the worst change, None where there is none."""
        return max((change.level for change in self.changes), key=ORDER.__getitem__, default=None)

    def fails(self, policy: Policy) -> bool:
        """Whether CI should stop: a change as bad as the policy says, or a complaint about the policy."""
        worst = self.worst()
        bad = policy.fail_on is not None and worst is not None and ORDER[worst] >= ORDER[policy.fail_on]
        return bad or bool(self.complaints)


def compare(base: Document, revision: Document, policy: Policy) -> Comparison:
    """Compare two documents under a policy."""
    found = [_levelled(change, policy) for change in wire_changes(base, revision, policy)]
    kept, ignored, used = _sift(found, policy)
    changes = sorted((placed(change, base, revision) for change in kept), key=lambda change: -ORDER[change.level])
    return Comparison(
        base,
        revision,
        tuple(changes),
        tuple(placed(change, base, revision) for change in ignored),
        tuple(_findings(base, revision)),
        tuple(_complaints(policy, used)),
        bump(changes, regenerated=base.data != revision.data),
    )


def _levelled(change: Change, policy: Policy) -> Change:
    level = policy.levels.get(change.id, change.level)
    return change if level == change.level else attrs.evolve(change, level=level)


def _sift(changes: Iterable[Change], policy: Policy) -> tuple[list[Change], list[Change], set[Ignore]]:
    """Changes that count, those that are accepted, and the ignores that accepted any."""
    kept: list[Change] = []
    ignored: list[Change] = []
    used: set[Ignore] = set()
    for change in changes:
        matching = [ignore for ignore in policy.ignores if _matches(ignore, change)]
        used.update(matching)
        current = [ignore for ignore in matching if not _expired(ignore, policy)]
        (ignored if current else kept).append(change)
    return kept, ignored, used


def _matches(ignore: Ignore, change: Change) -> bool:
    if ignore.rule not in ("*", change.id):
        return False
    places = (*change.operations, change.where, change.base.pointer, change.revision.pointer, change.name)
    return not ignore.place or any(ignore.place in place for place in places)


def _expired(ignore: Ignore, policy: Policy) -> bool:
    return ignore.until is not None and ignore.until < policy.windows.today


def _complaints(policy: Policy, used: set[Ignore]) -> Iterable[Finding]:
    for ignore in policy.ignores:
        name = f"{ignore.rule} at {ignore.place}" if ignore.place else ignore.rule
        if ignore not in used:
            yield UNUSED_IGNORE.found(f"nothing to ignore for {name}", place=ignore.written)
        elif _expired(ignore, policy):
            yield EXPIRED_IGNORE.found(f"ignoring {name} ended on {ignore.until}", place=ignore.written)


def _findings(base: Document, revision: Document) -> list[Finding]:
    """What reading met on either side, with lines."""
    look_for_faults(base)
    look_for_faults(revision)
    return [
        *ordered(placed_finding(finding, base.place) for finding in base.findings),
        *ordered(placed_finding(finding, revision.place) for finding in revision.findings),
    ]
