"""A plain schema that became one of several alternatives, or vice versa. Knows which accepts the other; reads no rule.

Alternatives are compared by whether they accept at least the same values, not by equality, so a wider alternative breaks
nothing. A value that two alternatives of a `oneOf` accept is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import NamedTuple

from specloom.diff.schemas.combinators import Matched, closing, raw_changes
from specloom.diff.schemas.delta import Delta
from specloom.diff.schemas.overlaps import Alternatives, overlap
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily
from specloom.diff.schemas.schema import SchemaView, melt
from specloom.document import DocumentNode

CompareViews = Callable[[Pair], Delta]
"""The differences between two normalized schemas."""

AdmitsViews = Callable[[Pair], bool]
"""Whether one of two normalized schemas accepts all values of the other."""


class _Weighing(NamedTuple):
    """The alternatives of one side, each as a separate schema, and the plain schema of the other side."""

    pair: Pair
    forth: bool
    combiner: str
    members: tuple[DocumentNode, ...]
    readings: tuple[SchemaView, ...]
    compare: CompareViews
    admits: AdmitsViews
    admitted: AdmitsViews

    @property
    def plain(self) -> SchemaView:
        """The side without alternatives."""
        return self.pair.base if self.forth else self.pair.revision

    def told(self, index: int) -> Delta:
        """The differences between base and revision if this alternative were the only one."""
        return self.compare(self._between(index))

    def inside(self, index: int) -> bool:
        """Whether an alternative accepts all values of the plain schema."""
        accepts = self.admits if self.forth else self.admitted
        return not offers(self.readings[index]) and accepts(self._between(index))

    def around(self, index: int) -> bool:
        """Whether the plain schema accepts all values of an alternative."""
        accepts = self.admitted if self.forth else self.admits
        return not offers(self.readings[index]) and accepts(self._between(index))

    @property
    def overlaps(self) -> bool:
        """Whether a value certainly matches two alternatives, and is refused for that."""
        bare = any(overlap(*two) for two in combinations(self.readings, 2))
        return self.combiner == "oneOf" and (bare or self.refuse_part)

    @property
    def refuse_part(self) -> bool:
        """Whether a value of the plain schema certainly matches two alternatives."""
        if "discriminator" in self.readings[0].keywords:
            return False
        readers = self.pair.base_reader, self.pair.revision_reader
        plain, holder = readers if self.forth else readers[::-1]
        return Alternatives(holder, self.readings).refuse_part_of(self.plain, plain)

    def _between(self, index: int) -> Pair:
        reading = self.readings[index]
        return self.pair._replace(revision=reading) if self.forth else self.pair._replace(base=reading)


def offers(schema: SchemaView) -> bool:
    """Whether a schema is one of several alternatives."""
    return "oneOf" in schema.branches or "anyOf" in schema.branches


def weigh(
    pair: Pair,
    family: SchemaFamily,
    compare: CompareViews,
    admits: AdmitsViews,
    admitted: AdmitsViews,
    divided: AdmitsViews,
) -> Delta | None:
    """The change to report for the pair as a whole; None if neither side accepts all values of the other.

    Args:
        admits: Whether the revision of a pair accepts all values of its base.
        admitted: Whether the base of a pair accepts all values of its revision.
        divided: Whether each type of the plain schema has an alternative that accepts its values.
    """
    weighing = _weighing(pair, compare, admits, admitted)
    if weighing is None:
        return None
    indices = range(len(weighing.readings))
    within = all(map(weighing.around, indices))
    if within and (not weighing.forth or weighing.overlaps):
        return Delta([*((family, change) for change in closing(pair, divided)), *_defaults(weighing.told(0))])
    inside = [index for index in indices if weighing.inside(index)]
    if inside:
        best = next((index for index in inside if weighing.told(index).empty), inside[0])
        return None if _refused(weighing, best, inside) else _one_of_them(weighing, best, family)
    if within:
        return Delta([*((family, change) for change in closing(pair, divided)), *_defaults(weighing.told(0))])
    return None


def _weighing(pair: Pair, compare: CompareViews, admits: AdmitsViews, admitted: AdmitsViews) -> _Weighing | None:
    forth = not offers(pair.base)
    holder, reader = (pair.revision, pair.revision_reader) if forth else (pair.base, pair.base_reader)
    if len(holder.branches) != 1:
        return None
    ((combiner, members),) = holder.branches.items()
    own = holder._replace(branches={})
    readings = tuple(melt(own, combiner, reader.read(member)) for member in members)
    whole = tuple(reading for reading in readings if reading is not None)
    if len(whole) < len(members):
        return None
    return _Weighing(pair, forth, combiner, members, whole, compare, admits, admitted)


def _refused(weighing: _Weighing, best: int, inside: list[int]) -> bool:
    """Whether a value of the plain schema matches two alternatives of a `oneOf`."""
    if weighing.combiner != "oneOf":
        return False
    others = [index for index in range(len(weighing.readings)) if index != best]
    return any(index in inside or overlap(weighing.plain, weighing.readings[index]) for index in others) or (
        weighing.refuse_part
    )


def _one_of_them(weighing: _Weighing, best: int, family: SchemaFamily) -> Delta:
    """The other alternatives, and the differences between the plain schema and its matching alternative."""
    rest = [index for index in range(len(weighing.members)) if index != best]
    members = tuple(weighing.members[index] for index in rest)
    matched = Matched((), (), members) if weighing.forth else Matched((), members, ())
    wider = [weighing.members[index].origin for index in rest if weighing.forth and not weighing.around(index)]
    told = weighing.told(best)
    changes = [(family, change) for change in raw_changes(weighing.pair, weighing.combiner, matched, wider)]
    return Delta([*changes, *told.raw_changes], list(told.steps))


def _defaults(delta: Delta) -> Iterator[tuple[SchemaFamily, RawChange]]:
    """The differences outside the alternatives, whichever of them is used."""
    return (found for found in delta.raw_changes if found[1].aspect.startswith("default-value"))
