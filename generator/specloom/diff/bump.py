"""The next version of a package. Knows which changes require which part; writes no version."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

from specloom.diff.change import Change

Part: TypeAlias = Literal["major", "minor", "patch"]

_EARLY = r"(\d+\.\d+\.\d+-?[A-Za-z][0-9A-Za-z.-]*?)(\d+)"


class Bump(NamedTuple):
    """The part of a package's version to increase, and the change that requires it."""

    package: str
    part: Part
    reason: str


def bump(package: str, changes: Iterable[Change], *, regenerated: bool = True) -> Bump | None:
    """The bump that the changes require; a patch if the package is regenerated without changes, otherwise None."""
    listed = list(changes)
    for change in listed:
        if change.level == "error":
            return Bump(package, "major", _reason(change))
    for change in listed:
        if change.level == "warning" or _grows(change):
            return Bump(package, "minor", _reason(change))
    if listed:
        return Bump(package, "patch", _reason(listed[0]))
    return Bump(package, "patch", "only descriptive text changed") if regenerated else None


def next_version(version: str, part: Part) -> str:
    """The version after this one. Before 1.0.0, breaking changes increase the minor part, others the patch (semver.org item 4).

    For a pre-release, such as `2.0.0-rc.1` or `2.0.0rc1`, the pre-release number increases; missing numbers are 0.

    Raises:
        ValueError: The version does not consist of at most three numbers, nor is it a numbered pre-release.
    """
    if early := re.fullmatch(_EARLY, version):
        return f"{early[1]}{int(early[2]) + 1}"
    major, minor, patch = [*(int(number) for number in version.split(".")), 0, 0][:3]
    if version.count(".") > 2:
        raise ValueError(version)
    if major == 0:
        return f"0.{minor + 1}.0" if part == "major" else f"0.{minor}.{patch + 1}"
    match part:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"


def _grows(change: Change) -> bool:
    """Whether a change adds functionality or deprecates it (semver.org item 7)."""
    return change.id.startswith("new-") or any(word in change.id for word in ("added", "widened", "deprecated"))


def _reason(change: Change) -> str:
    return f"{change.id}: {change.text}"
