"""The verb `diff --log`: what each commit of a range changed. Prints nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from specloom.diff.history import HistoryEntry
from specloom.diff.policy.policy import DiffPolicy
from specloom.diff.printers.log import LOG_FORMATS as LOG_FORMATS
from specloom.diff.printers.log import show_log
from specloom.findings import Refused
from specloom.interpreter_limits import raised_recursion
from specloom.verbs import git
from specloom.verbs.diff import compare_readable, policy_of, project_root
from specloom.verbs.diff_inputs import Access
from specloom.verbs.diff_projects import between_commits
from specloom.verbs.git import Commit


@attrs.frozen
class DiffLog:
    """The commits of a range that changed a description, newest first."""

    entries: tuple[HistoryEntry, ...]
    policy: DiffPolicy

    def shown(self, format: str) -> str:
        """The history in one of `LOG_FORMATS`."""
        return show_log(self.entries, format)

    @property
    def unread(self) -> bool:
        """Whether some version was not read, or not whole: exit code 2."""
        return any(entry.comparison is None or entry.comparison.unread for entry in self.entries)


def diff_log(
    root: Path, span: str, names: Sequence[str] = (), *, wire_only: bool = False, allow_external_refs: bool = False
) -> DiffLog:
    """Compare the project's descriptions in each commit of BASE..HEAD with the commit before.

    Args:
        root: The project, or a folder below it.
        names: Names of APIs; all if none is given.

    Raises:
        Refused: The range does not exist, or the policy cannot be read.
    """
    root = project_root(root)
    policy = policy_of(root)
    commits = git.history(root, span, "." if policy.layout.descriptions else "specs")
    reach = Access(allow_external_refs, False)
    with raised_recursion():
        found = tuple(_entries(root, commits, names, policy, reach, python=not wire_only))
    return DiffLog(found, policy)


def _entries(
    root: Path, commits: Sequence[Commit], names: Sequence[str], policy: DiffPolicy, reach: Access, *, python: bool
) -> Iterator[HistoryEntry]:
    # An ignore is for the changes of one pull request: in a history most match nothing, which is no complaint.
    for commit in commits:
        try:
            with between_commits(root, commit.parent, commit.id, names, reach, policy.layout) as found:
                comparison = compare_readable(found, policy, python=python)
        except Refused as refusal:
            yield HistoryEntry(commit.id, commit.date, commit.subject, None, refusal.finding)
            continue
        comparison = comparison._replace(complaints=())
        if comparison.changes or comparison.unread:
            yield HistoryEntry(commit.id, commit.date, commit.subject, comparison)
