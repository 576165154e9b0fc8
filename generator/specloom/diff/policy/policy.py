"""How changes are judged. Knows levels, ignores and grace periods; not the file that defines them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from specloom.diff.grace_periods import GracePeriods
from specloom.diff.policy.layout import ProjectLayout
from specloom.diff.rule import Level
from specloom.findings import Place

if TYPE_CHECKING:
    from specloom.diff.policy.groups import Marks, OperationGroup


class Ignore(NamedTuple):
    """An accepted change.

    Attributes:
        rule: Id of a rule, a group such as `python-*`, or `*` for any.
        place: String that the change's operation, part or pointer must contain, `""` for any.
        groups: Groups that must each cover the operations of the change; none for any.
        reason: Why it is accepted.
        until: The last day on which it applies; None for no end.
        written: Its place in the policy file.
    """

    rule: str
    reason: str
    place: str = ""
    until: dt.date | None = None
    written: Place | None = None
    groups: tuple[OperationGroup, ...] = ()

    def names(self, rule: str) -> bool:
        """Whether it applies to a rule: `*`, an id, or a group such as `python-*`."""
        return fnmatchcase(rule, self.rule)


class GroupLevels(NamedTuple):
    """Levels for the changes of some operations.

    Attributes:
        levels: By rule id, as in `DiffPolicy.levels`.
    """

    group: OperationGroup
    levels: Mapping[str, Level | None]


class DiffPolicy(NamedTuple):
    """How changes are judged.

    Attributes:
        levels: Levels that override those of rules, by id; None to disable a rule.
        group_levels: Levels for groups of operations; these win over `levels`, and later ones over earlier ones.
        fail_on: The lowest level that makes a comparison fail; None for never.
        version_policy: Whether `info.version` must reflect breaking changes.
        exact_paths: Whether renaming a path variable makes a different path.
        base_prefix, revision_prefix: Prefixes to strip from the paths of each side before matching.
        across_files: Whether an operation that moved to another description is compared with its new version there.
        layout: Which descriptions are compared.
    """

    grace_periods: GracePeriods
    levels: Mapping[str, Level | None] = {}
    group_levels: tuple[GroupLevels, ...] = ()
    ignores: tuple[Ignore, ...] = ()
    fail_on: Level | None = "error"
    version_policy: bool = False
    exact_paths: bool = False
    base_prefix: str = ""
    revision_prefix: str = ""
    across_files: bool = False
    layout: ProjectLayout = ProjectLayout()

    @property
    def has_groups(self) -> bool:
        """Whether judging a change needs the marks of its operations."""
        return bool(self.group_levels) or any(ignore.groups for ignore in self.ignores)

    def level(self, rule: str, usual: Level, operations: Iterable[str], marks: Marks) -> Level | None:
        """The level of a change; None if it is not wanted at all.

        Args:
            rule: Its rule.
            usual: The level of that rule.
            operations: Keys of the operations that it affects.
            marks: What those operations declare.
        """
        keys = tuple(operations)
        for each in reversed(self.group_levels):
            if rule in each.levels and each.group.covers(keys, marks):
                return each.levels[rule]
        return self.levels.get(rule, usual)


def default_policy() -> DiffPolicy:
    """The default policy."""
    return DiffPolicy(GracePeriods(dt.datetime.now(dt.UTC).date()))
