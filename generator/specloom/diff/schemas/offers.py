"""A plain schema that became one of several alternatives, or the other way round. Knows which admits the other; reads no rule.

What fits an alternative is weighed by "admits at least", not by equality: a default that stays and an alternative that is
wider than the schema was are no loss. Where two alternatives of a `oneOf` admit the same value, that value is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from specloom.diff.schemas.admits import admits, overlap
from specloom.diff.schemas.combinators import Matched, closing, raw_changes
from specloom.diff.schemas.delta import Delta
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily
from specloom.diff.schemas.schema import SchemaView, melt
from specloom.document import DocumentNode

CompareViews = Callable[[Pair], Delta]
"""What differs between two schemas that are read already."""


@attrs.frozen(eq=False)
class _Weighing:
    """One side's alternatives, each as if it were the only one, beside the other side's plain schema."""

    pair: Pair
    forth: bool
    combiner: str
    members: tuple[DocumentNode, ...]
    readings: tuple[SchemaView, ...]
    compare: CompareViews

    @property
    def plain(self) -> SchemaView:
        """The side that offers no alternatives."""
        return self.pair.base if self.forth else self.pair.revision

    def told(self, index: int) -> Delta:
        """What differs between the base and the revision, were this alternative the only one."""
        return self.compare(self._between(index))

    def inside(self, index: int) -> bool:
        """Whether an alternative admits all that the plain schema does."""
        pair = self._between(index) if self.forth else _turned(self._between(index))
        return admits(pair, self.compare(pair))

    def around(self, index: int) -> bool:
        """Whether the plain schema admits all that an alternative does."""
        pair = _turned(self._between(index)) if self.forth else self._between(index)
        return admits(pair, self.compare(pair))

    def _between(self, index: int) -> Pair:
        reading = self.readings[index]
        return attrs.evolve(self.pair, revision=reading) if self.forth else attrs.evolve(self.pair, base=reading)


def offers(schema: SchemaView) -> bool:
    """Whether a schema is one of several alternatives."""
    return "oneOf" in schema.branches or "anyOf" in schema.branches


def weigh(pair: Pair, family: SchemaFamily, compare: CompareViews) -> Delta | None:
    """What to say of the pair as a whole; None where neither side admits what the other does."""
    weighing = _weighing(pair, compare)
    if weighing is None:
        return None
    indices = range(len(weighing.readings))
    inside = [index for index in indices if weighing.inside(index)]
    if inside:
        best = next((index for index in inside if weighing.told(index).empty), inside[0])
        return None if _refused(weighing, best, inside) else _one_of_them(weighing, best, family)
    if all(map(weighing.around, indices)):
        return Delta([*((family, change) for change in closing(pair)), *_defaults(weighing.told(0))])
    return None


def _weighing(pair: Pair, compare: CompareViews) -> _Weighing | None:
    forth = not offers(pair.base)
    holder, reader = (pair.revision, pair.revision_reader) if forth else (pair.base, pair.base_reader)
    if len(holder.branches) != 1:
        return None
    ((combiner, members),) = holder.branches.items()
    own = attrs.evolve(holder, branches={})
    readings = tuple(melt(own, combiner, reader.read(member)) for member in members)
    whole = tuple(reading for reading in readings if reading is not None and not offers(reading))
    return _Weighing(pair, forth, combiner, members, whole, compare) if len(whole) == len(members) else None


def _refused(weighing: _Weighing, best: int, inside: list[int]) -> bool:
    """Whether a value of the plain schema fits two alternatives of a `oneOf`."""
    if weighing.combiner != "oneOf":
        return False
    others = [index for index in range(len(weighing.readings)) if index != best]
    return any(index in inside or overlap(weighing.plain, weighing.readings[index]) for index in others)


def _one_of_them(weighing: _Weighing, best: int, family: SchemaFamily) -> Delta:
    """The alternatives beside the one that the plain schema is, and how it differs from that one."""
    rest = tuple(member for index, member in enumerate(weighing.members) if index != best)
    matched = Matched((), (), rest) if weighing.forth else Matched((), rest, ())
    told = weighing.told(best)
    changes = [(family, change) for change in raw_changes(weighing.pair, weighing.combiner, matched)]
    return Delta([*changes, *told.raw_changes], list(told.steps))


def _defaults(delta: Delta) -> Iterator[tuple[SchemaFamily, RawChange]]:
    """What is said beside the alternatives, whichever of them is taken."""
    return (found for found in delta.raw_changes if found[1].aspect.startswith("default-value"))


def _turned(pair: Pair) -> Pair:
    return Pair(pair.revision, pair.base, pair.revision_reader, pair.base_reader)
