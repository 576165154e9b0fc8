"""The command `diff`: what a changed description breaks. Knows where versions and the policy are; prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from specloom.diff.comparison import ComparedPair, Comparison, compare_across, compare_packages, compare_pair, joined
from specloom.diff.policy.policy import DiffPolicy, default_policy
from specloom.diff.printers import printer
from specloom.diff.rule import FailOn
from specloom.findings import Refused
from specloom.interpreter_limits import raised_recursion
from specloom.jobs import attempt_all, refusals, results
from specloom.verbs.diff_inputs import Access, PairReader, VersionPair
from specloom.verbs.diff_pairs import named, pair

POLICY = "specloom.toml"


class DiffOutcome(NamedTuple):
    """The result of a comparison.

    Attributes:
        policy: The policy that judged it.
        format: The format of `text`.
        fails: Whether CI should fail: exit code 1.
        unread: Whether a part of a version could not be read: exit code 2, unless the comparison fails anyway.
    """

    comparison: Comparison
    policy: DiffPolicy
    format: str
    fails: bool
    unread: bool = False

    @property
    def text(self) -> str:
        """The comparison in the format that was asked for."""
        return self.shown(self.format)

    def shown(self, format: str) -> str:
        """The comparison in another format, one of `FORMATS`."""
        return printer(format)(self.comparison, self.policy)


def diff(
    root: Path,
    what: Sequence[str] = (),
    *,
    against: str | None = None,
    policy: Path | None = None,
    fail_on: FailOn | None = None,
    format: str = "text",
    wire_only: bool = False,
    allow_external_refs: bool = False,
    network: bool = False,
    jobs: int | None = 1,
) -> DiffOutcome:
    """Compare two versions of a description, or of each API of a project.

    Args:
        root: The project, whose `specloom.toml` is the default policy.
        what: BASE and REVISION; with `against`, names of APIs, or none for all.
        against: A git ref to compare the project with.
        fail_on: Overrides the policy.
        format: One of `specloom.diff.printers.FORMATS`.
        wire_only: Whether to compare descriptions only, not the generated packages.
        jobs: Most processes at once, None for one for each core.

    Raises:
        Refused: The policy, or no version, can be read: exit code 2. Of several APIs those that can be are compared.
    """
    root = root if against is None else project_root(root)
    chosen, reach = _policy(root, policy, fail_on), Access(allow_external_refs, network)
    compared = partial(compare_readable, policy=chosen, python=not wire_only, jobs=jobs)
    with raised_recursion():
        if against is not None:
            comparison = _compared_with_ref(root, against, what, chosen, reach, compared)
        else:
            with named(what[0], what[1], reach, chosen.layout) as found:
                comparison = compared(found)
    return DiffOutcome(comparison, chosen, format, comparison.fails(chosen), comparison.unread)


def _compared_with_ref(
    root: Path,
    ref: str,
    names: Sequence[str],
    policy: DiffPolicy,
    reach: Access,
    compared: Callable[[Sequence[PairReader]], Comparison],
) -> Comparison:
    from specloom.verbs.diff_projects import against, moved_on  # imports settings, which two files do not need

    with against(root, ref, names, reach, policy.layout) as found:
        comparison = compared(found)
    if not comparison.changes:
        return comparison
    return comparison._replace(findings=(*comparison.findings, *moved_on(root, ref, policy.layout)))


def nothing_read(refused: Refused) -> DiffOutcome:
    """The outcome of a comparison of which nothing could be read, for reports that say so."""
    return DiffOutcome(Comparison((), findings=refused.findings), default_policy(), "text", fails=False, unread=True)


def compare_readable(
    readers: Sequence[PairReader], policy: DiffPolicy, *, python: bool, jobs: int | None = 1
) -> Comparison:
    """Compare the APIs that can be read; the findings of the others are among those of the comparison.

    Raises:
        Refused: None can be read.
    """
    if policy.across_files:  # an operation may be in any of them, so that all are read before any is compared
        read = list(attempt_all(_read, readers, 1))
        found = compare_across([pair(base, revision, python=python) for base, revision in results(read)], policy)
        refused = refusals(read)
    else:
        attempts = list(attempt_all(partial(_compare, policy=policy, python=python), readers, jobs))
        found, refused = results(attempts), refusals(attempts)
    if refused and not found:
        raise Refused(*refused)
    comparison = joined(found, policy)
    return comparison._replace(findings=(*refused, *comparison.findings))


def _read(reader: PairReader) -> VersionPair:
    return reader()


def _compare(reader: PairReader, *, policy: DiffPolicy, python: bool) -> ComparedPair:
    with raised_recursion():
        base, revision = reader()
        return compare_pair(pair(base, revision, python=python), policy)


def project_root(start: Path) -> Path:
    """The nearest folder, from `start` up to the root of its repository, that has `specs/` or `specloom.toml`; else `start`."""
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / "specs").is_dir() or (folder / POLICY).is_file():
            return start if folder == start.resolve() else folder
        if (folder / ".git").exists():
            break
    return start


def policy_of(root: Path) -> DiffPolicy:
    """The policy of the project at `root`. Raises Refused."""
    return _policy(root, None, None)


def diff_packages(
    root: Path, old: Path, new: Path, *, policy: Path | None = None, fail_on: FailOn | None = None, format: str = "text"
) -> DiffOutcome:
    """Compare two Python packages, whatever generated them: sdists, wheels or folders. Runs none of their code.

    Raises:
        Refused: A package or the policy cannot be read: exit code 2.
    """
    from specloom.sdk.compare import changes_between  # imported late: comparing descriptions does not need it

    chosen = _policy(root, policy, fail_on)
    with raised_recursion():
        comparison = compare_packages(changes_between(old, new), chosen, str(old), str(new))
    return DiffOutcome(comparison, chosen, format, comparison.fails(chosen))


def _policy(root: Path, written: Path | None, fail_on: FailOn | None) -> DiffPolicy:
    path = written or root / POLICY
    policy = default_policy()
    if written or path.exists():
        from specloom.diff.policy.policy_file import read_policy

        policy = read_policy(path)
    match fail_on:
        case None:
            return policy
        case "never":
            return policy._replace(fail_on=None)
        case level:
            return policy._replace(fail_on=level)
