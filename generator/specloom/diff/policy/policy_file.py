"""The tables `[diff]` and `[project]` of `specloom.toml`. Knows their keys, none of `[lint]`; judges nothing.

The keys are explained in docs/diff.md.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import Path as File
from typing import Any, TypeVar

import attrs

from specloom.diff.catalogue import RULES
from specloom.diff.codes import BAD_POLICY
from specloom.diff.grace_periods import LEVELS, GracePeriods
from specloom.diff.policy.groups import KINDS, GroupKind, OperationGroup, parse_group
from specloom.diff.policy.layout import ProjectLayout
from specloom.diff.policy.policy import DiffPolicy, GroupLevels, Ignore, default_policy
from specloom.diff.rule import ORDER, Level
from specloom.findings import Place, Refused
from specloom.toml_places import Path, Places, line_and_column, mistake, nearest, toml_places

_KEYS = (
    "fail-on",
    "version",
    "exact-paths",
    "across-files",
    "base-prefix",
    "revision-prefix",
    "levels",
    "grace-periods",
    "ignore",
)
_LAYOUT_KEYS = ("descriptions", "include", "exclude")
_GRACE_PERIOD_KEYS = ("beta-days", "stable-days", "watched")
_IGNORE_KEYS = ("rule", "place", *KINDS, "reason", "until")
_SPOKEN: dict[type, str] = {
    str: "a string",
    bool: "true or false",
    int: "a number",
    dict: "a table",
    list: "an array",
    dt.date: "a date",
}

_Kind = TypeVar("_Kind")


def read_policy(path: File, today: dt.date | None = None) -> DiffPolicy:
    """The policy in a file, with defaults for missing keys.

    Raises:
        Refused: The file is not valid TOML, or a key or value is not valid.
    """
    try:
        written = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise Refused(BAD_POLICY.found(f"cannot be read: {error.strerror}", place=Place(str(path)))) from error
    except UnicodeDecodeError as error:
        place = Place(str(path), *line_and_column(error))
        raise Refused(BAD_POLICY.found("cannot be read: it is not valid UTF-8", place=place)) from error
    reader = _PolicyReader(str(path), toml_places(written))
    try:
        data = tomllib.loads(written)
    except (ValueError, RecursionError) as error:
        raise reader.broken(str(error), written) from error
    start = default_policy()
    return reader.policy(data, start._replace(grace_periods=GracePeriods(today or start.grace_periods.today)))


def read_layout(written: bytes) -> ProjectLayout | None:
    """The table `[project]` of an earlier `specloom.toml`, whatever else that says; None if it cannot be read."""
    try:
        text = written.decode("utf-8-sig")
        table = tomllib.loads(text).get("project", {})
        return _PolicyReader("", toml_places(text)).layout(table) if table.__class__ is dict else None
    except (ValueError, RecursionError, Refused):
        return None


@attrs.frozen(eq=False)
class _PolicyReader:
    """Converts tables to a policy, and reports the place of an invalid value."""

    file: str
    places: Places

    def policy(self, data: dict[str, Any], start: DiffPolicy) -> DiffPolicy:
        self.only(data, ("diff", "project", "lint"), ())
        table = self.value(data, ("diff",), dict, {})
        self.only(table, _KEYS, ("diff",))
        ignores = self.value(table, ("diff", "ignore"), list, [])
        levels = self.value(table, ("diff", "levels"), dict, {})
        return start._replace(
            grace_periods=self.grace_periods(
                self.value(table, ("diff", "grace-periods"), dict, {}), start.grace_periods.today
            ),
            levels=self.levels({name: level for name, level in levels.items() if ":" not in name}, ("diff", "levels")),
            group_levels=tuple(self.group_levels(name, level) for name, level in levels.items() if ":" in name),
            ignores=tuple(self.ignore(each, ("diff", "ignore", number)) for number, each in enumerate(ignores)),
            fail_on=self.level(table.get("fail-on", "error"), ("diff", "fail-on"), "never"),
            version_policy=self.value(table, ("diff", "version"), bool, False),
            exact_paths=self.value(table, ("diff", "exact-paths"), bool, False),
            across_files=self.value(table, ("diff", "across-files"), bool, False),
            base_prefix=self.value(table, ("diff", "base-prefix"), str, ""),
            revision_prefix=self.value(table, ("diff", "revision-prefix"), str, ""),
            layout=self.layout(self.value(data, ("project",), dict, {})),
        )

    def layout(self, table: dict[str, Any]) -> ProjectLayout:
        """Where the descriptions are."""
        self.only(table, _LAYOUT_KEYS, ("project",))
        descriptions, include, exclude = (self.patterns(table, ("project", key)) for key in _LAYOUT_KEYS)
        return ProjectLayout(descriptions, include, exclude)

    def patterns(self, table: dict[str, Any], path: Path) -> tuple[str, ...]:
        """An array of relative patterns."""
        written = self.value(table, path, list, [])
        for pattern in written:
            if not isinstance(pattern, str) or not pattern.strip():
                raise self.fail(
                    path, f"{path[-1]} contains {pattern!r}; use a pattern such as 'services/*/openapi.yaml'"
                )
            if pattern.startswith("/") or ".." in pattern.split("/"):
                raise self.fail(path, f"{path[-1]} contains {pattern!r}, which leads out of the project")
        return tuple(written)

    def levels(self, table: dict[str, Any], path: Path) -> dict[str, Level | None]:
        """Levels by rule; a pattern that matches fewer rules wins over one that matches more."""
        asked: list[tuple[Sequence[str], Level | None]] = [
            (self.rules(id, (*path, id)), self.level(level, (*path, id), "none")) for id, level in table.items()
        ]
        widest_first = sorted(asked, key=lambda each: -len(each[0]))
        return {rule: level for rules, level in widest_first for rule in rules}

    def group_levels(self, name: str, written: Any) -> GroupLevels:
        """The levels of a group: one for all rules, or a table like `[diff.levels]`."""
        path = ("diff", "levels", name)
        group = parse_group(name)
        if group is None:
            known = ", ".join(f"{kind}:" for kind in KINDS)
            raise self.fail(path, f"{name!r} is not a group of operations: write one of {known} and a name or pattern")
        self.extension(group, path)
        if written.__class__ is dict:
            return GroupLevels(group, self.levels(written, path))
        return GroupLevels(group, dict.fromkeys(RULES, self.level(written, path, "none")))

    def extension(self, group: OperationGroup, path: Path) -> None:
        """Raise Refused if a group is selected by a property that is not an extension."""
        if group.kind == "extension" and not group.pattern.startswith("x-"):
            raise self.fail(path, f"{group.pattern!r} is not an extension: the name must begin with x-")

    def groups(self, table: dict[str, Any], path: Path) -> tuple[OperationGroup, ...]:
        """The groups that an ignore is limited to."""
        named: list[tuple[GroupKind, str]] = [
            (kind, self.value(table, (*path, kind), str, "")) for kind in KINDS if table.get(kind) is not None
        ]
        found = tuple(OperationGroup(kind, pattern) for kind, pattern in named)
        for group in found:
            self.extension(group, (*path, group.kind))
        return found

    def grace_periods(self, table: dict[str, Any], today: dt.date) -> GracePeriods:
        path = ("diff", "grace-periods")
        self.only(table, _GRACE_PERIOD_KEYS, path)
        watched = self.value(table, (*path, "watched"), str, "beta")
        days = [self.value(table, (*path, key), int, 0) for key in ("beta-days", "stable-days")]
        for key, number in zip(("beta-days", "stable-days"), days, strict=True):
            if number < 0:
                raise self.fail((*path, key), f"{key} must be at least 0, not {number}")
        return GracePeriods(today, days[0], days[1], LEVELS[self.choice(watched, LEVELS, (*path, "watched"))])

    def ignore(self, written: Any, path: Path) -> Ignore:
        if written.__class__ is not dict:
            raise self.fail(path, "an ignore must be a table; write [[diff.ignore]]")
        table: dict[str, Any] = written
        self.only(table, _IGNORE_KEYS, path)
        reason = self.value(table, (*path, "reason"), str, "").strip()
        if not reason:
            raise self.fail(path, "an ignore requires a reason")
        if "rule" not in table:
            raise self.fail(path, "an ignore requires a rule: an id, a group, or `*`")
        rule = self.value(table, (*path, "rule"), str, "")
        self.rules(rule, (*path, "rule"))
        until = table.get("until")
        if until is not None and type(until) is not dt.date:
            raise self.fail((*path, "until"), f"until must be a date such as 2027-01-31, without quotes, not {until!s}")
        line, column = nearest(self.places, path)
        return Ignore(
            rule,
            reason,
            self.value(table, (*path, "place"), str, ""),
            until,
            Place(self.file, line, column),
            self.groups(table, path),
        )

    def rules(self, named: str, path: Path) -> list[str]:
        """The rules that match a name, or a pattern such as `python-*`."""
        found = [id for id in RULES if fnmatchcase(id, named)]
        if not found:
            raise self.fail(path, f"unknown rule {named!r}{_perhaps(named, RULES)}")
        return found

    def level(self, value: Any, path: Path, off: str) -> Level | None:
        """A level; None for the word that means no level."""
        if value == off:
            return None
        return next(level for level in ORDER if level == self.choice(value, [*ORDER, off], path))

    def choice(self, value: Any, known: Iterable[str], path: Path) -> str:
        words = list(known)
        if not isinstance(value, str) or value not in words:
            raise self.fail(
                path, f"{path[-1]} must be one of {', '.join(words)}, not {value!r}{_perhaps(str(value), words)}"
            )
        return value

    def value(self, table: Mapping[str, Any], path: Path, kind: type[_Kind], absent: _Kind) -> _Kind:
        """The value of a key, if it has the expected type."""
        value = table.get(str(path[-1]), absent)
        if value.__class__ is not kind:
            raise self.fail(path, f"{path[-1]} must be {_SPOKEN[kind]}, not {value!r}")
        found: _Kind = value
        return found

    def only(self, table: Mapping[str, Any], keys: tuple[str, ...], path: Path) -> None:
        for key in table:
            if key not in keys:
                raise self.fail(
                    (*path, key), f"unknown key {key!r}{_perhaps(key, keys)}; known keys: {', '.join(keys)}"
                )

    def fail(self, path: Path, message: str) -> Refused:
        line, column = nearest(self.places, path)
        return Refused(BAD_POLICY.found(message, place=Place(self.file, line, column)))

    def broken(self, message: str, written: str) -> Refused:
        """Refuse invalid TOML, at the place that the parser reports."""
        line, column, reason = mistake(message, written)
        return Refused(BAD_POLICY.found(f"is not valid TOML: {reason}", place=Place(self.file, line, column)))


def _perhaps(said: str, known: Iterable[str]) -> str:
    """A hint at a name with a similar spelling."""
    near = get_close_matches(said.replace("_", "-"), list(known), 1, 0.7)
    return f"; did you mean {near[0]!r}?" if near else ""
