"""What a team wants of a comparison. Knows levels, ignores and windows; not the file they are written in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from fnmatch import fnmatchcase

import attrs

from specloom.diff.grace_periods import GracePeriods
from specloom.diff.rule import Level
from specloom.findings import Place


@attrs.frozen
class Ignore:
    """A change that a team accepts.

    Attributes:
        rule: Id of the rule, or of several: `python-*`, `*` for any.
        place: Text that must stand in the change's operation, part or pointer, `""` for any.
        reason: Why it is accepted.
        until: The last day it holds, None for ever.
        written: Where in the policy file it stands.
    """

    rule: str
    reason: str
    place: str = ""
    until: dt.date | None = None
    written: Place | None = None

    def names(self, rule: str) -> bool:
        """Whether a rule is one that is ignored: `*`, an id, or a group such as `python-*`."""
        return fnmatchcase(rule, self.rule)


@attrs.frozen
class DiffPolicy:
    """How changes are judged.

    Attributes:
        levels: Levels that replace those of rules, by id; None for a rule that is not wanted at all.
        fail_on: The least level that makes a comparison fail, None for never.
        version_policy: Whether `info.version` must tell of what breaks.
        exact_paths: Whether a renamed path variable makes another path.
        base_prefix, revision_prefix: What to take off the paths of either side before they are matched.
    """

    grace_periods: GracePeriods
    levels: Mapping[str, Level | None] = attrs.field(factory=dict[str, "Level | None"])
    ignores: tuple[Ignore, ...] = ()
    fail_on: Level | None = "error"
    version_policy: bool = False
    exact_paths: bool = False
    base_prefix: str = ""
    revision_prefix: str = ""


def default_policy() -> DiffPolicy:
    """What holds where nobody said otherwise."""
    return DiffPolicy(GracePeriods(dt.datetime.now(dt.UTC).date()))
