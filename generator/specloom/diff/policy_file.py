"""The table `[diff]` of `specloom.toml`. Knows its keys; judges nothing.

The keys are explained in docs/diff.md.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from pathlib import Path
from typing import Any

import attrs

from specloom.diff.catalogue import RULES
from specloom.diff.codes import BAD_POLICY
from specloom.diff.plain import listing, mapping, text
from specloom.diff.policy import Ignore, Policy, default_policy
from specloom.diff.rule import ORDER, Level
from specloom.diff.windows import LEVELS, Windows
from specloom.findings import Place, Refused

_KEYS = {"fail-on", "version", "exact-paths", "base-prefix", "revision-prefix", "levels", "windows", "ignore"}
_WINDOW_KEYS = {"beta-days", "stable-days", "watched"}
_IGNORE_KEYS = {"rule", "place", "reason", "until"}
_IGNORE_LINE = re.compile(r"^\s*\[\[\s*diff\s*\.\s*ignore\s*\]\]")


def read_policy(path: Path, today: dt.date | None = None) -> Policy:
    """The policy of a file, the default one where it says nothing of diff.

    Raises:
        Refused: The file is no TOML, or a key or value is not understood.
    """
    try:
        written = path.read_text(encoding="utf-8")
        data = tomllib.loads(written)
    except (OSError, ValueError) as error:
        raise _refused(str(path), f"cannot be read: {error}") from error
    lines = [number for number, line in enumerate(written.splitlines(), 1) if _IGNORE_LINE.match(line)]
    return _policy(mapping(data.get("diff")), str(path), lines, today)


def _policy(table: dict[str, Any], file: str, lines: list[int], today: dt.date | None) -> Policy:
    _known(table, _KEYS, file, "[diff]")
    start = default_policy()
    windows = _windows(mapping(table.get("windows")), file, today or start.windows.today)
    fail_on = table.get("fail-on", "error")
    ignores = [_ignore(mapping(each), file, line) for each, line in _numbered(listing(table.get("ignore")), lines)]
    return attrs.evolve(
        start,
        windows=windows,
        levels={_rule(id, file): _level(level, file) for id, level in mapping(table.get("levels")).items()},
        ignores=tuple(ignores),
        fail_on=None if fail_on == "never" else _level(fail_on, file),
        version_policy=table.get("version") is True,
        exact_paths=table.get("exact-paths") is True,
        base_prefix=text(table.get("base-prefix")),
        revision_prefix=text(table.get("revision-prefix")),
    )


def _windows(table: dict[str, Any], file: str, today: dt.date) -> Windows:
    _known(table, _WINDOW_KEYS, file, "[diff.windows]")
    watched = table.get("watched", "beta")
    if watched not in LEVELS:
        raise _refused(file, f"watched is {watched!r}, not one of {', '.join(LEVELS)}")
    return Windows(today, _days(table, "beta-days", file), _days(table, "stable-days", file), LEVELS[watched])


def _days(table: dict[str, Any], key: str, file: str) -> int:
    days = table.get(key, 0)
    if isinstance(days, bool) or not isinstance(days, int) or days < 0:
        raise _refused(file, f"{key} is {days!r}, not a number of days")
    return days


def _ignore(table: dict[str, Any], file: str, line: int | None) -> Ignore:
    _known(table, _IGNORE_KEYS, file, "[[diff.ignore]]", line)
    rule, reason, until = text(table.get("rule")), text(table.get("reason")).strip(), table.get("until")
    if not reason:
        raise _refused(file, "an ignore needs a reason", line)
    if rule != "*":
        _rule(rule, file, line)
    if until is not None and type(until) is not dt.date:
        raise _refused(file, f"until is {until!r}, not a date such as 2027-01-31", line)
    return Ignore(rule, reason, text(table.get("place")), until, Place(file, line))


def _numbered(items: list[Any], lines: list[int]) -> list[tuple[Any, int | None]]:
    return list(zip(items, lines if len(lines) == len(items) else [None] * len(items), strict=True))


def _rule(id: str, file: str, line: int | None = None) -> str:
    if id not in RULES:
        raise _refused(file, f"there is no rule {id!r}", line)
    return id


def _level(value: Any, file: str) -> Level:
    for level in ORDER:
        if level == value:
            return level
    raise _refused(file, f"{value!r} is no level: it must be error, warning or info")


def _known(table: dict[str, Any], keys: set[str], file: str, name: str, line: int | None = None) -> None:
    for key in table.keys() - keys:
        raise _refused(file, f"{name} has no key {key!r}: it may have {', '.join(sorted(keys))}", line)


def _refused(file: str, message: str, line: int | None = None) -> Refused:
    return Refused(BAD_POLICY.found(message, place=Place(file, line)))
