"""Arranges changes for a page: by description and operation, worst first. Knows no markup."""

from __future__ import annotations

import attrs

from specloom.diff.change import Change
from specloom.diff.comparison import Comparison
from specloom.diff.printers.wording import LEVELS
from specloom.diff.rule import Level


@attrs.frozen
class Group:
    """Changes that belong together.

    Attributes:
        title: The operation; for other changes, what they are about.
        shared: Changes of several operations, this one among them, which have their own group.
    """

    title: str
    changes: tuple[Change, ...]
    shared: tuple[Change, ...] = ()

    @property
    def worst(self) -> Level:
        """The level of the worst change."""
        return next(level for level in LEVELS if any(change.level == level for change in self.changes))


def grouped(comparison: Comparison) -> list[Group]:
    """All changes in groups; those of a description stay together, and name it if there are several."""
    found: dict[str, list[Change]] = {}
    for change in comparison.changes:
        found.setdefault(change.description, []).append(change)
    titles = {side.file: side.title for pair in comparison.versions for side in pair if side and side.title}
    return [
        group
        for name, changes in found.items()
        for group in _of_description(changes, f"{titles.get(name, name)}: " if len(found) > 1 else "")
    ]


def _of_description(changes: list[Change], prefix: str) -> list[Group]:
    """Operations first, in the order of their worst change, then what concerns several, and what concerns none."""
    operations: dict[str, list[Change]] = {}
    shared: list[Change] = []
    rest: dict[str, list[Change]] = {}
    for change in changes:
        match change.operations:
            case ():
                title = "Whole description" if change.side == "wire" else "Python package"
                rest.setdefault(title, []).append(change)
            case (operation,):
                operations.setdefault(operation, []).append(change)
            case _:
                shared.append(change)
    also: dict[str, list[Change]] = {}
    for change in shared:
        for operation in change.operations:
            also.setdefault(operation, []).append(change)
    named = [(name, tuple(found), tuple(also.get(name, ()))) for name, found in operations.items()]
    others = [("Several operations", tuple(shared), ())] if shared else []
    last = [(title, tuple(found), ()) for title, found in rest.items()]
    return [Group(prefix + title, own, links) for title, own, links in (*named, *others, *last)]
