"""The next version of a package. Knows which changes ask for which part; not how a version is written down."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

from specloom.diff.change import Change

Part: TypeAlias = Literal["major", "minor", "patch"]


@attrs.frozen
class Bump:
    """Which part of a package's version grows, and the change that asks for it most."""

    package: str
    part: Part
    reason: str


def bump(package: str, changes: Iterable[Change], *, regenerated: bool = True) -> Bump | None:
    """What the changes ask for; a package that is made anew though nothing in it changed is a patch, else None."""
    listed = list(changes)
    for change in listed:
        if change.level == "error":
            return Bump(package, "major", _reason(change))
    for change in listed:
        if change.level == "warning" or _grows(change):
            return Bump(package, "minor", _reason(change))
    if listed:
        return Bump(package, "patch", _reason(listed[0]))
    return Bump(package, "patch", "nothing changed but the text of the description") if regenerated else None


def next_version(version: str, part: Part) -> str:
    """The version after this one. Before 1.0.0 what breaks raises the minor part, the rest the patch (semver.org item 4).

    Raises:
        ValueError: The version is not of three numbers.
    """
    major, minor, patch = (int(number) for number in version.split("."))
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
    """Whether there is more to use than before."""
    return "added" in change.id or change.id.startswith("new-") or change.id.endswith("-widened")


def _reason(change: Change) -> str:
    return f"{change.id}: {change.text}"
