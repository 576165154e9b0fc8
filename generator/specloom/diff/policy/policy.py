"""What a team wants of a comparison. Knows levels, ignores and windows; not the file they are written in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

import attrs

from specloom.diff.grace_periods import GracePeriods
from specloom.diff.policy.groups import Marks, OperationGroup
from specloom.diff.policy.layout import ProjectLayout
from specloom.diff.rule import Level
from specloom.findings import Place


@attrs.frozen
class Ignore:
    """A change that a team accepts.

    Attributes:
        rule: Id of the rule, or of several: `python-*`, `*` for any.
        place: String that the change's operation, part or pointer must contain, `""` for any.
        groups: Groups that must each cover the operations of the change; none for any.
        reason: Why it is accepted.
        until: The last day it holds, None for ever.
        written: Its place in the policy file.
    """

    rule: str
    reason: str
    place: str = ""
    until: dt.date | None = None
    written: Place | None = None
    groups: tuple[OperationGroup, ...] = ()

    def names(self, rule: str) -> bool:
        """Whether a rule is one that is ignored: `*`, an id, or a group such as `python-*`."""
        return fnmatchcase(rule, self.rule)


@attrs.frozen
class GroupLevels:
    """Levels for the changes of some operations.

    Attributes:
        levels: By rule id, as in `DiffPolicy.levels`.
    """

    group: OperationGroup
    levels: Mapping[str, Level | None]


@attrs.frozen
class DiffPolicy:
    """How changes are judged.

    Attributes:
        levels: Levels that replace those of rules, by id; None for a rule that is not wanted at all.
        group_levels: Levels for groups of operations; these win over `levels`, and later ones over earlier ones.
        fail_on: The least level that makes a comparison fail, None for never.
        version_policy: Whether `info.version` must tell of what breaks.
        exact_paths: Whether a renamed path variable makes another path.
        base_prefix, revision_prefix: What to take off the paths of either side before they are matched.
        across_files: Whether an operation that moved to another description is compared with what it is there.
        layout: Which descriptions are compared.
    """

    grace_periods: GracePeriods
    levels: Mapping[str, Level | None] = attrs.field(factory=dict[str, "Level | None"])
    group_levels: tuple[GroupLevels, ...] = ()
    ignores: tuple[Ignore, ...] = ()
    fail_on: Level | None = "error"
    version_policy: bool = False
    exact_paths: bool = False
    base_prefix: str = ""
    revision_prefix: str = ""
    across_files: bool = False
    layout: ProjectLayout = attrs.field(factory=ProjectLayout)

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
    """What holds where nobody said otherwise."""
    return DiffPolicy(GracePeriods(dt.datetime.now(dt.UTC).date()))
