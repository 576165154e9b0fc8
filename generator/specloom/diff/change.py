"""One finding of a comparison, and the list they make. Knows levels and places; not how they are printed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Literal

import attrs

from specloom.diff.rule import Level
from specloom.findings import Place
from specloom.ir import Json, Origin


def fingerprint_of(cause: Sequence[Json]) -> str:
    """24 hexadecimal digits, the same for the same cause."""
    import hashlib  # takes longer to import than small descriptions to compare

    return hashlib.sha256(json.dumps(cause, sort_keys=True, default=str).encode()).hexdigest()[:24]


@attrs.frozen
class Change:
    """One cause, whatever number of operations it reaches.

    Attributes:
        id: The rule's.
        level: The rule's, unless the policy says otherwise.
        text: What changed, on one line.
        base, revision: Where, on either side.
        operations: Those affected, in the order of the base; empty where it concerns the whole description.
        where: The part of the first operation affected: `request body data/name`.
        before, after: The values, None where there was none.
        side: Whether callers on the wire notice it, or users of the generated package.
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

    @property
    def fingerprint(self) -> str:
        """The same for the same change, whatever else moves in the files."""
        return fingerprint_of(
            [self.id, self.revision.source, self.base.pointer, self.revision.pointer, self.name, self.after]
        )

    @property
    def removal(self) -> bool:
        """Whether something is gone, so that the base shows it best."""
        return "removed" in self.id or "deleted" in self.id or "unset" in self.id

    @property
    def was_removed(self) -> bool:
        """Whether it stands in the base alone: the revision's place is where it would be."""
        return _is_below(self.base.pointer, self.revision.pointer)

    @property
    def was_added(self) -> bool:
        """Whether it stands in the revision alone: the base's place is where it would be."""
        return _is_below(self.revision.pointer, self.base.pointer)

    @property
    def place(self) -> Place | None:
        """The one place to point at."""
        return self.base_place if self.removal else self.revision_place


def _is_below(pointer: str, other: str) -> bool:
    """Whether a part stands deeper than another, and is not the same member of another whole."""
    deeper = pointer.count("/") > other.count("/")
    return deeper and pointer.rpartition("/")[2] != other.rpartition("/")[2]
