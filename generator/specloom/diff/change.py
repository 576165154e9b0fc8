"""One change found by a comparison. Knows levels and places; not how they are printed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Literal, NamedTuple

from specloom.diff.rule import Level
from specloom.findings import Place
from specloom.values import Json, Origin

_NEW = frozenset(
    {
        "added",
        "added-optional",
        "added-required",
        "default-parameter-to-existing-path",
        "default-status",
        "header-property",
        "parameter",
        "parameter-property",
        "path-parameter",
        "property",
        "property-with-default",
        "undefined",
    }
)
"""Aspects of what is new whose names do not say so."""


def fingerprint_of(cause: Sequence[Json]) -> str:
    """24 hexadecimal digits that are equal for the same cause."""
    import hashlib  # imported late: importing it takes longer than comparing small descriptions

    return hashlib.sha256(json.dumps(cause, sort_keys=True, default=str).encode()).hexdigest()[:24]


class Change(NamedTuple):
    """One cause, however many operations it affects.

    Attributes:
        id: Id of the rule.
        level: Level of the rule, unless the policy overrides it.
        text: What changed, on one line.
        base, revision: The place in each version.
        operations: Affected operations, in the order of the base; empty if the change concerns the whole description.
        where: The part of the first operation affected: `request body data/name`.
        before, after: The values; None if there was none.
        side: Whether it affects callers on the wire or users of the generated package.
        description: Name of the description that was compared, in the revision; its parts may be in other files.
    """

    id: str
    level: Level
    aspect: str
    text: str
    base: Origin
    revision: Origin
    operations: tuple[str, ...]
    where: str
    name: str
    before: Json
    after: Json
    side: Literal["wire", "python"] = "wire"
    base_place: Place | None = None
    revision_place: Place | None = None
    description: str = ""

    @property
    def fingerprint(self) -> str:
        """Identifies the change independently of other edits in the files."""
        return fingerprint_of(
            [self.id, self.revision.source, self.base.pointer, self.revision.pointer, self.name, self.after]
        )

    @property
    def removal(self) -> bool:
        """Whether something was removed, so that the base shows it best."""
        return "removed" in self.id or "deleted" in self.id or "unset" in self.id

    @property
    def was_removed(self) -> bool:
        """Whether it exists only in the base; the revision's place is where it would be."""
        return self.removal and self._is_on_one_side

    @property
    def was_added(self) -> bool:
        """Whether it exists only in the revision; the base's place is where it would be."""
        new = self.aspect in _NEW or self.aspect.endswith(("-added", "-set"))
        return new and not self.removal and self._is_on_one_side

    @property
    def place(self) -> Place | None:
        """The place to point to."""
        return self.base_place if self.removal else self.revision_place

    @property
    def _is_on_one_side(self) -> bool:
        """Whether the other side has nothing at the place; a list that lost or gained a value is on both."""
        return self.base.pointer != self.revision.pointer and "enum-value" not in self.aspect
