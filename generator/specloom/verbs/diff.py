"""The verb `diff`: what a changed description breaks. Knows where versions and the policy stand; prints nothing."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import attrs

from specloom.depth import deep
from specloom.diff.comparison import Comparison, compare
from specloom.diff.policy import Policy, default_policy
from specloom.diff.printers import printer
from specloom.diff.rule import FailOn
from specloom.verbs.sides import Reach
from specloom.verbs.versions import against as versions_against
from specloom.verbs.versions import moved_on, named, pair

POLICY = "specloom.toml"


@attrs.frozen
class Outcome:
    """What a comparison came to.

    Attributes:
        text: The comparison as it was asked to be printed.
        fails: Whether CI should stop: exit code 1.
    """

    comparison: Comparison
    text: str
    fails: bool


def diff(
    root: Path,
    what: Sequence[str] = (),
    *,
    against: str | None = None,
    policy: Path | None = None,
    fail_on: FailOn | None = None,
    format: str = "text",
    wire_only: bool = False,
    outside: bool = False,
    network: bool = False,
) -> Outcome:
    """Compare two versions of a description, or of each API of a project.

    Args:
        root: The project, whose `specloom.toml` is the policy unless another is named.
        what: BASE and REVISION; with `against`, the names of APIs, all of them where none is named.
        against: A git ref to compare the project with.
        fail_on: In place of what the policy says.
        format: One of `specloom.diff.printers.FORMATS`.
        wire_only: Whether to leave the generated packages alone.

    Raises:
        Refused: A version or the policy cannot be read: exit code 2.
    """
    chosen, reach = _policy(root, policy, fail_on), Reach(outside, network)
    with deep(), ExitStack() as stack:
        if against is not None:
            found = stack.enter_context(versions_against(root, against, what, reach))
        else:
            found = stack.enter_context(named(what[0], what[1], reach))
        comparison = compare([pair(base, revision, python=not wire_only) for base, revision in found], chosen)
    if against is not None and comparison.changes:
        comparison = attrs.evolve(comparison, findings=(*comparison.findings, *moved_on(root, against)))
    return Outcome(comparison, printer(format)(comparison, chosen), comparison.fails(chosen))


def _policy(root: Path, written: Path | None, fail_on: FailOn | None) -> Policy:
    path = written or root / POLICY
    policy = default_policy()
    if written or path.exists():
        from specloom.diff.policy_file import read_policy

        policy = read_policy(path)
    match fail_on:
        case None:
            return policy
        case "never":
            return attrs.evolve(policy, fail_on=None)
        case level:
            return attrs.evolve(policy, fail_on=level)
