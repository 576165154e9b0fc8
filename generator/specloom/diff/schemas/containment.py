"""Which alternatives of two versions accept all values of others. Pairs and sorts them; compares no contents itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from specloom.diff.schemas.combinators import Matched
from specloom.diff.schemas.keywords import CHOICES
from specloom.diff.schemas.raw_change import Pair
from specloom.diff.schemas.schema import SchemaReader, SchemaView, melt
from specloom.document import DocumentNode
from specloom.values import Origin

Holds = Callable[[SchemaView, SchemaView], bool]
"""Whether the second of two schemas, of different versions, accepts all values of the first."""

_DEPTH = 8


class Containment(NamedTuple):
    """How to compare the alternatives of two versions.

    Attributes:
        pair: The schemas with the alternatives.
        admits: Whether a schema of the revision accepts all values of one of the base.
        admitted: Whether a schema of the base accepts all values of one of the revision.
    """

    pair: Pair
    admits: Holds
    admitted: Holds

    def sort(self, matched: Matched) -> tuple[Matched, Matched]:
        """The alternatives with the pairs of those that became wider or narrower, and those that changed ones replace.

        An alternative that is equal on both sides replaces none: it was there before, and the other was described apart.
        """
        _, known = self._split(matched, ())
        wider = Matched(matched.pairs, matched.removed, _others(matched.added, known.added))
        found = self._paired(wider, self._widened)
        changed = [two for two in found.pairs if two not in matched.pairs]
        left, replaced = self._split(found._replace(added=(*found.added, *known.added)), changed)
        equal = replaced.removed and replaced.added and not (left.removed or left.added)
        return self._paired(left, self._narrowed), Matched((), (), ()) if equal else replaced

    def _split(self, found: Matched, changed: Sequence[tuple[DocumentNode, DocumentNode]]) -> tuple[Matched, Matched]:
        """The alternatives that others do not replace, and those that they do."""
        now = [*map(self._new, (*found.added, *(new for _, new in changed)))]
        before = [*map(self._old, (*found.removed, *(old for old, _ in changed)))]
        readers = self.pair.base_reader, self.pair.revision_reader
        still = [_covered(self._old(old), readers[0], now, self.admits) for old in found.removed]
        known = [_covered(self._new(new), readers[1], before, self.admitted) for new in found.added]
        left, replaced = (
            Matched((), _where(found.removed, still, wanted), _where(found.added, known, wanted))
            for wanted in (False, True)
        )
        return left._replace(pairs=found.pairs), replaced

    def _paired(self, matched: Matched, holds: Callable[[DocumentNode, DocumentNode], bool]) -> Matched:
        pairs, removed, added = list(matched.pairs), list(matched.removed), list(matched.added)
        for old in list(removed):
            new = next((each for each in added if holds(old, each)), None)
            if new is not None:
                pairs.append((old, new))
                removed.remove(old)
                added.remove(new)
        return Matched(tuple(pairs), tuple(removed), tuple(added))

    def _widened(self, old: DocumentNode, new: DocumentNode) -> bool:
        return self.admits(self._old(old), self._new(new))

    def _narrowed(self, old: DocumentNode, new: DocumentNode) -> bool:
        return self.admitted(self._new(new), self._old(old))

    def _old(self, node: DocumentNode) -> SchemaView:
        return self.pair.base_reader.read(node)

    def _new(self, node: DocumentNode) -> SchemaView:
        return self.pair.revision_reader.read(node)


def _others(members: Sequence[DocumentNode], without: Sequence[DocumentNode]) -> tuple[DocumentNode, ...]:
    return tuple(member for member in members if member not in without)


def _where(members: Sequence[DocumentNode], found: Sequence[bool], wanted: bool) -> tuple[DocumentNode, ...]:
    return tuple(member for member, each in zip(members, found, strict=True) if each is wanted)


def _covered(
    schema: SchemaView,
    reader: SchemaReader,
    others: Sequence[SchemaView],
    holds: Holds,
    within: frozenset[Origin] = frozenset(),
) -> bool:
    """Whether each value of a schema is one of other schemas: of one of them, or each of its alternatives of one.

    An alternative that leads back to the schema has no other values than the rest.
    """
    if schema.origin in within or any(holds(schema, other) for other in others):
        return True
    inner = alternatives(schema, reader) if len(within) < _DEPTH else []
    return bool(inner) and all(_covered(each, reader, others, holds, within | {schema.origin}) for each in inner)


def alternatives(schema: SchemaView, reader: SchemaReader) -> list[SchemaView]:
    """The alternatives of a schema, each as a separate schema; empty if it has none, or some that cannot be separated."""
    if len(schema.branches) != 1 or not schema.branches.keys() <= {*CHOICES}:
        return []
    ((combiner, members),) = schema.branches.items()
    own = schema._replace(branches={})
    found = [melt(own, combiner, reader.read(member)) for member in members]
    return [each for each in found if each is not None] if None not in found else []
