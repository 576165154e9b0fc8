"""Compares schemas with combinators, and those that few values match, by what they accept. Contains no rules.

A schema may be rewritten before it is compared: merged with its `allOf`, or without alternatives that say nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from specloom.diff.schemas import combinators, discriminators, emptied, exclusive, implied, offers, respelled
from specloom.diff.schemas import types as json_types
from specloom.diff.schemas.absorbed import without_absorbed
from specloom.diff.schemas.admits import admits, breaks_responses
from specloom.diff.schemas.combinators import ALTERNATIVES
from specloom.diff.schemas.containment import Containment
from specloom.diff.schemas.delta import EMPTY, Delta, DeltaStep, noted
from specloom.diff.schemas.keywords import CHOICES
from specloom.diff.schemas.merge import merged
from specloom.diff.schemas.overlaps import Alternatives
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, only_notes, received
from specloom.diff.schemas.schema import SchemaView, melt, parts_by_type
from specloom.document import DocumentNode
from specloom.values import Origin, equal

if TYPE_CHECKING:
    from specloom.diff.schemas.compare import Comparer


class Weighing:
    """The comparison of such schemas, in one direction.

    Args:
        comparer: Compares what is nested in them, and applies the rules.
    """

    def __init__(self, comparer: Comparer) -> None:
        self._comparer = comparer
        self._base, self._revision = comparer.base, comparer.revision
        self._weighing: set[tuple[Origin, Origin]] = set()

    def fill(self, delta: Delta, pair: Pair, base: DocumentNode, revision: DocumentNode) -> None:
        """Add the differences of two schemas, at two nodes, to `delta`."""
        pair = emptied.alike(self._as_written(pair, base, revision))
        for change in emptied.find(pair):
            delta.take(self._emptied(pair, change))
            return
        pair = implied.alike(respelled.alike(self._rewritten(pair) or pair))
        needed = self._needed(pair)
        if needed is not None:
            self._report_needed(delta, pair, needed)
            return
        weighed = self._weighed(pair)
        if weighed is not None:
            delta.take(weighed)
        elif combinators.wraps(pair):
            delta.raw_changes.append((ALTERNATIVES, combinators.wrapping(pair)))
        else:
            delta.take(self._merged_whole(pair, self._plainly(pair)))

    def combine(self, delta: Delta, pair: Pair) -> None:
        """Add the differences of the subschemas of combinators."""
        self._combine(delta, pair)
        delta.raw_changes.extend(self._no_longer_received(pair))

    def holds(self, old: DocumentNode, new: DocumentNode) -> bool:
        """Whether one of two schemas accepts all values of the other."""
        views = Pair(self._base.read(old), self._revision.read(new), self._base, self._revision)
        return self.admits(views) or self._admitted(views)

    def admits_view(self, base: SchemaView, revision: SchemaView) -> bool:
        """Whether a normalized schema of the revision accepts all values of one of the base."""
        return self.admits(Pair(base, revision, self._base, self._revision))

    def admits(self, pair: Pair) -> bool:
        """Whether the revision of two normalized schemas accepts all values of the base."""
        return admits(pair, self._read(pair))

    def _admitted(self, pair: Pair) -> bool:
        """Whether the base of two normalized schemas accepts all values of the revision."""
        return self._mirror.admits(Pair(pair.revision, pair.base, self._revision, self._base))

    @property
    def _mirror(self) -> Weighing:
        """The comparison in the other direction."""
        return self._comparer.mirror.weighing

    def _emptied(self, pair: Pair, change: RawChange) -> Delta:
        """The differences if one of two normalized schemas accepts no value."""
        plain = self._plainly(pair)
        return emptied.weigh(change, plain, (not admits(pair, plain), breaks_responses(plain)))

    def _merged_whole(self, pair: Pair, found: Delta) -> Delta:
        """The differences with each `allOf` merged, if those between its subschemas break more than those of the whole.

        An added or removed subschema is reported as such.
        """
        if found.empty or not ("allOf" in pair.base.branches and "allOf" in pair.revision.branches):
            return found
        matched = combinators.match_members(pair, "allOf", self._comparer.same)
        if matched.added or matched.removed:
            return found
        base, revision = merged(self._base, pair.base), merged(self._revision, pair.revision)
        if not base or not revision:
            return found
        whole = pair._replace(base=base, revision=revision)
        other = self._plainly(whole)
        sent = admits(whole, other) and not admits(pair, found)
        received = breaks_responses(found) and not breaks_responses(other)
        return other if sent or received else found

    def _needed(self, pair: Pair) -> Pair | None:
        """The pair without alternatives that add nothing; None if all of them add something."""
        if json_types.are_lists(pair):
            return None
        base = without_absorbed(self._base, pair.base, self._comparer.within[0].weighing.admits_view)
        revision = without_absorbed(self._revision, pair.revision, self._comparer.within[1].weighing.admits_view)
        same = base is pair.base and revision is pair.revision
        return None if same else pair._replace(base=base, revision=revision)

    def _report_needed(self, delta: Delta, pair: Pair, needed: Pair) -> None:
        """The differences of what the alternatives accept together, and otherwise what is worth a note."""
        found = self._weighed(needed) or self._plainly(needed)
        if found.empty:
            found = noted(self._plainly(pair))
        delta.take(found)

    def _weighed(self, pair: Pair) -> Delta | None:
        """The differences if only one side has alternatives, and the other equals one or all of them."""
        if offers.offers(pair.base) == offers.offers(pair.revision) or json_types.are_lists(pair):
            return None
        return offers.weigh(pair, ALTERNATIVES, self._read, self.admits, self._admitted, self._is_divided)

    def _read(self, pair: Pair) -> Delta:
        """The differences between two normalized schemas."""
        pair = emptied.alike(pair)
        for change in emptied.find(pair):
            return self._emptied(pair, change)
        pair = self._rewritten(pair) or pair
        return self._weighed_once(pair) or self._merged_whole(pair, self._plainly(pair))

    def _weighed_once(self, pair: Pair) -> Delta | None:
        """As `_weighed`, unless it is being weighed already: alternatives may refer to themselves."""
        key = (pair.base.origin, pair.revision.origin)
        if key in self._weighing:
            return None
        self._weighing.add(key)
        try:
            return self._weighed(pair)
        finally:
            self._weighing.discard(key)

    def _as_written(self, pair: Pair, base: DocumentNode, revision: DocumentNode) -> Pair:
        """The pair with an `allOf` of one subschema kept, if the other side has an `allOf` of several."""
        before, after = (len(side.branches.get("allOf", ())) for side in (pair.base, pair.revision))
        if before > 1 and not after:
            return pair._replace(revision=self._revision.unmelted(revision) or pair.revision)
        if after > 1 and not before:
            return pair._replace(base=self._base.unmelted(base) or pair.base)
        return pair

    def _rewritten(self, pair: Pair) -> Pair | None:
        """The pair with `allOf` merged, if one side has in a subschema what the other has in place."""
        if not ("allOf" in pair.base.branches or "allOf" in pair.revision.branches):
            return None
        matched = combinators.match_members(pair, "allOf", self._comparer.same)
        if not (matched.added or matched.removed):
            return None
        base, revision = merged(self._base, pair.base), merged(self._revision, pair.revision)
        if not base or not revision:
            return None
        whole = pair._replace(base=base, revision=revision)
        if bool(matched.added) == bool(matched.removed) or not self._alike(pair):
            return whole
        both = "allOf" in pair.base.branches and "allOf" in pair.revision.branches
        if both or not combinators.refuse(pair, matched):
            return None
        return whole if self._plainly(whole).empty else None

    def _plainly(self, pair: Pair) -> Delta:
        """The differences between two normalized schemas as they are."""
        delta = Delta()
        self._comparer.ask(delta, pair)
        return delta

    def _no_longer_received(self, pair: Pair) -> Iterator[tuple[SchemaFamily, RawChange]]:
        """What a response lacks because a subschema of `allOf` was removed; without it, requests only allow more."""
        matched = combinators.match_members(pair, "allOf", self._comparer.same)
        if not matched.removed or matched.added:
            return
        base, revision = merged(self._base, pair.base), merged(self._revision, pair.revision)
        # Subschemas that cannot be merged stay, and were compared one by one.
        if base and revision and base.branches.get("allOf") != pair.base.branches.get("allOf"):
            for family, raw_change in self._read(pair._replace(base=base, revision=revision)).raw_changes:
                yield received(family), raw_change

    def _alike(self, pair: Pair) -> bool:
        """Whether both sides are equal apart from their `allOf`."""
        words = ("properties", "required", "items", "additionalProperties")
        others = {*pair.base.branches} ^ {*pair.revision.branches}
        same = pair.base.types == pair.revision.types and others <= {"allOf"}
        return same and all(equal(pair.base.get(word), pair.revision.get(word)) for word in words)

    def _combine(self, delta: Delta, pair: Pair) -> None:
        if json_types.are_lists(pair):
            return
        closing = combinators.closing(pair, self._is_divided)
        delta.raw_changes.extend((ALTERNATIVES, raw_change) for raw_change in closing)
        delta.raw_changes.extend((ALTERNATIVES, raw_change) for raw_change in exclusive.find(pair))
        pair = exclusive.alike(pair)
        alone = combinators.one_sided(pair)
        for combiner in ("allOf", "anyOf", "oneOf"):
            if combiner not in alone and (combiner in pair.base.branches or combiner in pair.revision.branches):
                self._match(delta, pair, combiner)

    def _is_divided(self, pair: Pair) -> bool:
        """Whether each type of the side without alternatives has an alternative of the other that accepts its values."""
        if offers.offers(pair.base):
            return self._mirror._is_divided(Pair(pair.revision, pair.base, self._revision, self._base))
        own = pair.revision._replace(branches={})
        members = [
            melt(own, word, self._revision.read(member))
            for word in CHOICES
            for member in pair.revision.branches.get(word, ())
        ]
        whole = [member for member in members if member is not None]
        if "oneOf" in pair.revision.branches and Alternatives(self._revision, whole).refuse_part_of(
            pair.base, self._base
        ):
            return False
        return all(
            any(self.admits(pair._replace(base=part, revision=member)) for member in whole)
            for part in parts_by_type(pair.base)
        )

    def _match(self, delta: Delta, pair: Pair, combiner: str) -> None:
        """Compare the subschemas of a combinator that both sides have, and report the others."""
        matched = combinators.match_members(pair, combiner, self._comparer.same)
        if combiner != "allOf":
            matched, replaced = Containment(pair, self.admits_view, self._mirror.admits_view).sort(matched)
            notes = combinators.raw_changes(pair, combiner, replaced)
            delta.raw_changes.extend((only_notes(ALTERNATIVES), note) for note in notes)
        wider = [member.origin for member in matched.added if combiner == "anyOf" and self._is_wider(pair, member)]
        delta.raw_changes.extend(
            (ALTERNATIVES, raw_change) for raw_change in combinators.raw_changes(pair, combiner, matched, wider)
        )
        if combiner != "allOf":
            renamed = discriminators.renamed(pair, matched.pairs)
            delta.raw_changes.extend((discriminators.FAMILY, raw_change) for raw_change in renamed)
        for old, new in matched.pairs:
            inner = self._comparer.compare(old, new)
            if inner is not EMPTY:
                delta.steps.append(DeltaStep(f"{combiner}[{combinators.label(old)}]", inner))

    def _is_wider(self, pair: Pair, member: DocumentNode) -> bool:
        """Whether an alternative accepts values that no alternative of the base accepts."""
        new = self._revision.read(member)
        before = [self._base.read(old) for old in pair.base.branches.get("anyOf", ())]
        return not any(self._admitted(pair._replace(base=old, revision=new)) for old in before or [pair.base])
