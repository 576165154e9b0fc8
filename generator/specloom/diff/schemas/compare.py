"""Compares two schemas and everything below them. Knows how to descend and when to stop; contains no rules.

Each pair is compared once. Equal parts whose references lead to nothing that changed are skipped. Schemas with combinators, and those that
few values match, are compared by `weighing`, which is imported for the first of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from specloom.diff import lifecycle
from specloom.diff.schemas import (
    bounds,
    conditions,
    discriminators,
    nullability,
    patterns,
    properties,
    read_write_only,
    respelled,
    values,
)
from specloom.diff.schemas import types as json_types
from specloom.diff.schemas.delta import EMPTY, Delta, Direction
from specloom.diff.schemas.keywords import LIMITING
from specloom.diff.schemas.nested import positions
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.diff.schemas.steps import steps
from specloom.diff.schemas.subtypes import Subtypes
from specloom.diff.schemas.unchanged import is_dangling, references
from specloom.document import DocumentNode
from specloom.values import equal

if TYPE_CHECKING:
    from specloom.diff.schemas.directions import Directions
    from specloom.diff.schemas.weighing import Weighing

FAMILIES: tuple[SchemaFamily, ...] = (
    json_types.FAMILY,
    nullability.FAMILY,
    bounds.FAMILY,
    patterns.FAMILY,
    values.FAMILY,
    properties.FAMILY,
    read_write_only.FAMILY,
    lifecycle.FAMILY,
    conditions.FAMILY,
    discriminators.FAMILY,
)
"""Families of rules that are applied to every pair of schemas."""


class Comparer:
    """Compares the schemas of two documents.

    Args:
        unchanged: Whether equal values at two places have equal meaning, because nothing that they refer to differs.
    """

    def __init__(self, base: SchemaReader, revision: SchemaReader, unchanged: Callable[[DocumentNode], bool]) -> None:
        self.base = base
        self.revision = revision
        self._unchanged = unchanged
        self._subtypes = Subtypes(base), Subtypes(revision)
        self._seen: dict[tuple[str, str, str, str], Delta] = {}

    def compare(self, base: DocumentNode, revision: DocumentNode) -> Delta:
        """The differences between two schemas."""
        base, revision = self.base.target(base), self.revision.target(revision)
        key = (base.origin.source, base.origin.pointer, revision.origin.source, revision.origin.pointer)
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = self._new(base, revision, key)
        return found

    def same(self, base: DocumentNode, revision: DocumentNode) -> bool:
        """Whether two schemas mean the same."""
        return self.compare(base, revision).empty

    def _new(self, base: DocumentNode, revision: DocumentNode, key: tuple[str, str, str, str]) -> Delta:
        if equal(base.value, revision.value) and self._unchanged(base):
            return EMPTY
        if is_dangling(self.base.document, base) or is_dangling(self.revision.document, revision):
            return EMPTY  # its content is not known, as the document reports
        delta = self._seen[key] = Delta()
        pair = Pair(self.base.read(base), self.revision.read(revision), self.base, self.revision)
        plain = _is_plain(pair.base) and _is_plain(pair.revision)
        if not plain or json_types.only_null(pair.base) or json_types.only_null(pair.revision):
            delta.harmless = partial(self._accepts, base, revision)
        if plain:
            self.ask(delta, respelled.alike(pair))
        else:
            self.weighing.fill(delta, pair, base, revision)
        return delta if delta.raw_changes or delta.steps else EMPTY

    def ask(self, delta: Delta, pair: Pair) -> None:
        """Apply every family to a pair, and descend."""
        delta.raw_changes.extend(
            (family, raw_change)
            for family in FAMILIES
            for raw_change in family.find(pair)
            if self._new_here(pair, raw_change)
        )
        delta.steps.extend(step for step in steps(pair, self._subtypes, self.compare) if step.delta is not EMPTY)
        if pair.base.branches or pair.revision.branches:
            self.weighing.combine(delta, pair)

    @cached_property
    def weighing(self) -> Weighing:
        """The comparison of schemas with combinators, or that few values match."""
        from specloom.diff.schemas.weighing import Weighing  # imported late: many descriptions change none of these

        return Weighing(self)

    def _accepts(self, base: DocumentNode, revision: DocumentNode, direction: Direction) -> bool:
        return self._directions.accept(base, revision, direction)

    @cached_property
    def _directions(self) -> Directions:
        """What shows that all values are accepted."""
        from specloom.diff.schemas.directions import Directions  # imported late, like `weighing`

        return Directions(self.base, self.revision, self._unchanged)

    @cached_property
    def within(self) -> tuple[Comparer, Comparer]:
        """Comparisons of schemas of one side with each other."""
        base, revision = self.base, self.revision
        return Comparer(base, base, _refers_to_nothing), Comparer(revision, revision, _refers_to_nothing)

    @cached_property
    def mirror(self) -> Comparer:
        """The comparison in the other direction."""
        return Comparer(self.revision, self.base, self._unchanged)

    def _new_here(self, pair: Pair, raw_change: RawChange) -> bool:
        """Whether a raw change is real: the same schema may be behind another name, or at the same place by another word."""
        if raw_change.aspect.startswith("prefix-items"):
            return not all(old and new and self.weighing.holds(old, new) for _, old, new in positions(pair))
        if raw_change.aspect not in ("discriminator-mapping-changed", "discriminator-mapping-swapped"):
            return True
        old, new = self.base.named(raw_change.before), self.revision.named(raw_change.after)
        stays = self.revision.named(raw_change.before) is not None
        return stays or old is None or new is None or not self.same(old, new)


def _is_plain(schema: SchemaView) -> bool:
    """Whether a schema has no subschemas for its own value, and no keyword that may leave it without a value."""
    return not schema.branches and LIMITING.isdisjoint(schema.keywords)


def _refers_to_nothing(node: DocumentNode) -> bool:
    return not any(True for _ in references(node.value))
