"""Whether one version of a schema certainly accepts what the other allows, for values that are sent or received. Shows nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from specloom.diff.schemas.delta import Direction
from specloom.diff.schemas.inclusion import Inclusion
from specloom.diff.schemas.schema import SchemaReader
from specloom.document import DocumentNode
from specloom.values import equal


class Directions:
    """The schemas of two versions.

    Args:
        unchanged: Whether equal values at two places have equal meaning.
    """

    def __init__(self, base: SchemaReader, revision: SchemaReader, unchanged: Callable[[DocumentNode], bool]) -> None:
        self.base = base
        self.revision = revision
        self.unchanged = unchanged

    def accept(self, base: DocumentNode, revision: DocumentNode, direction: Direction) -> bool:
        """Whether all values that there may be are certainly accepted: those of the base if they are sent."""
        if direction == "sent":
            return self._sent.holds(base, revision)
        return self._received.holds(revision, base)

    @cached_property
    def _sent(self) -> Inclusion:
        return Inclusion(self.base, self.revision, self._same, "readOnly")

    @cached_property
    def _received(self) -> Inclusion:
        return Inclusion(self.revision, self.base, lambda revision, base: self._same(base, revision), "writeOnly")

    def _same(self, base: DocumentNode, revision: DocumentNode) -> bool:
        return equal(base.value, revision.value) and self.unchanged(base)
