"""Compares two schemas and everything below them. Knows how to descend and when to stop; contains no rules.

Each pair is compared once. Equal parts whose references lead to nothing that changed are skipped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property

from specloom.diff import lifecycle
from specloom.diff.schemas import (
    bounds,
    combinators,
    conditions,
    discriminators,
    emptied,
    exclusive,
    implied,
    nullability,
    offers,
    patterns,
    properties,
    read_write_only,
    respelled,
    values,
)
from specloom.diff.schemas import types as json_types
from specloom.diff.schemas.absorbed import without_absorbed
from specloom.diff.schemas.admits import admits, breaks_responses
from specloom.diff.schemas.containment import Containment
from specloom.diff.schemas.delta import EMPTY, Delta, DeltaStep, noted
from specloom.diff.schemas.keywords import CHOICES
from specloom.diff.schemas.merge import merged
from specloom.diff.schemas.nested import positions
from specloom.diff.schemas.overlaps import Alternatives
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, only_notes, received
from specloom.diff.schemas.schema import SchemaReader, SchemaView, melt, parts_by_type
from specloom.diff.schemas.steps import steps
from specloom.diff.schemas.subtypes import Subtypes
from specloom.diff.schemas.unchanged import references
from specloom.document import DocumentNode
from specloom.values import Origin, equal

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


def _found_elsewhere(_: Pair) -> Iterator[RawChange]:
    return iter(())


ALTERNATIVES = SchemaFamily("combinators", combinators.RULES, _found_elsewhere, combinators.judge)


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
        self._weighing: set[tuple[Origin, Origin]] = set()

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
        delta = self._seen[key] = Delta()
        pair = Pair(self.base.read(base), self.revision.read(revision), self.base, self.revision)
        self._fill(delta, pair, base, revision)
        return delta if delta.raw_changes or delta.steps else EMPTY

    def _fill(self, delta: Delta, pair: Pair, base: DocumentNode, revision: DocumentNode) -> None:
        pair = emptied.alike(self._as_written(pair, base, revision))
        for change in emptied.find(pair):
            self._take(delta, self._emptied(pair, change))
            return
        pair = implied.alike(respelled.alike(self._rewritten(pair) or pair))
        needed = self._needed(pair)
        if needed is not None:
            self._report_needed(delta, pair, needed)
            return
        weighed = self._weighed(pair)
        if weighed is not None:
            self._take(delta, weighed)
        elif combinators.wraps(pair):
            delta.raw_changes.append((ALTERNATIVES, combinators.wrapping(pair)))
        else:
            self._take(delta, self._merged_whole(pair, self._plainly(pair)))

    def _take(self, delta: Delta, found: Delta) -> None:
        delta.raw_changes.extend(found.raw_changes)
        delta.steps.extend(found.steps)

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
        matched = combinators.match_members(pair, "allOf", self.same)
        if matched.added or matched.removed:
            return found
        base, revision = merged(self.base, pair.base), merged(self.revision, pair.revision)
        if not base or not revision:
            return found
        whole = pair._replace(base=base, revision=revision)
        other = self._plainly(whole)
        sent = admits(whole, other) and not admits(pair, found)
        received = breaks_responses(found) and not breaks_responses(other)
        return other if sent or received else found

    def _ask(self, delta: Delta, pair: Pair) -> None:
        """Apply every family to a pair, and descend."""
        delta.raw_changes.extend(
            (family, raw_change)
            for family in FAMILIES
            for raw_change in family.find(pair)
            if self._new_here(pair, raw_change)
        )
        delta.steps.extend(step for step in steps(pair, self._subtypes, self.compare) if step.delta is not EMPTY)
        self._combine(delta, pair)
        delta.raw_changes.extend(self._no_longer_received(pair))

    def _needed(self, pair: Pair) -> Pair | None:
        """The pair without alternatives that add nothing; None if all of them add something."""
        if json_types.are_lists(pair):
            return None
        base = without_absorbed(self.base, pair.base, self._within[0].view_admits)
        revision = without_absorbed(self.revision, pair.revision, self._within[1].view_admits)
        same = base is pair.base and revision is pair.revision
        return None if same else pair._replace(base=base, revision=revision)

    def _report_needed(self, delta: Delta, pair: Pair, needed: Pair) -> None:
        """The differences of what the alternatives accept together, and otherwise what is worth a note."""
        found = self._weighed(needed) or self._plainly(needed)
        if found.empty:
            found = noted(self._plainly(pair))
        self._take(delta, found)

    @cached_property
    def _within(self) -> tuple[Comparer, Comparer]:
        """Comparisons of schemas of one side with each other."""
        base, revision = self.base, self.revision
        return Comparer(base, base, _refers_to_nothing), Comparer(revision, revision, _refers_to_nothing)

    def view_admits(self, base: SchemaView, revision: SchemaView) -> bool:
        """Whether a normalized schema of the revision accepts all values of one of the base."""
        return self._admits(Pair(base, revision, self.base, self.revision))

    def _weighed(self, pair: Pair) -> Delta | None:
        """The differences if only one side has alternatives, and the other equals one or all of them."""
        if offers.offers(pair.base) == offers.offers(pair.revision) or json_types.are_lists(pair):
            return None
        return offers.weigh(pair, ALTERNATIVES, self._read, self._admits, self._admitted, self._is_divided)

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

    def _admits(self, pair: Pair) -> bool:
        """Whether the revision of two normalized schemas accepts all values of the base."""
        return admits(pair, self._read(pair))

    def _admitted(self, pair: Pair) -> bool:
        """Whether the base of two normalized schemas accepts all values of the revision."""
        return self._mirror._admits(Pair(pair.revision, pair.base, self.revision, self.base))

    @cached_property
    def _mirror(self) -> Comparer:
        """The comparison in the other direction."""
        return Comparer(self.revision, self.base, self._unchanged)

    def _as_written(self, pair: Pair, base: DocumentNode, revision: DocumentNode) -> Pair:
        """The pair with an `allOf` of one subschema kept, if the other side has an `allOf` of several."""
        before, after = (len(side.branches.get("allOf", ())) for side in (pair.base, pair.revision))
        if before > 1 and not after:
            return pair._replace(revision=self.revision.unmelted(revision) or pair.revision)
        if after > 1 and not before:
            return pair._replace(base=self.base.unmelted(base) or pair.base)
        return pair

    def _rewritten(self, pair: Pair) -> Pair | None:
        """The pair with `allOf` merged, if one side has in a subschema what the other has in place."""
        if not ("allOf" in pair.base.branches or "allOf" in pair.revision.branches):
            return None
        matched = combinators.match_members(pair, "allOf", self.same)
        if not (matched.added or matched.removed):
            return None
        base, revision = merged(self.base, pair.base), merged(self.revision, pair.revision)
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
        self._ask(delta, pair)
        return delta

    def _no_longer_received(self, pair: Pair) -> Iterator[tuple[SchemaFamily, RawChange]]:
        """What a response lacks because a subschema of `allOf` was removed; without it, requests only allow more."""
        matched = combinators.match_members(pair, "allOf", self.same)
        if not matched.removed or matched.added:
            return
        base, revision = merged(self.base, pair.base), merged(self.revision, pair.revision)
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
            return self._mirror._is_divided(Pair(pair.revision, pair.base, self.revision, self.base))
        own = pair.revision._replace(branches={})
        members = [
            melt(own, word, self.revision.read(member))
            for word in CHOICES
            for member in pair.revision.branches.get(word, ())
        ]
        whole = [member for member in members if member is not None]
        if "oneOf" in pair.revision.branches and Alternatives(self.revision, whole).refuse_part_of(
            pair.base, self.base
        ):
            return False
        return all(
            any(self._admits(pair._replace(base=part, revision=member)) for member in whole)
            for part in parts_by_type(pair.base)
        )

    def _match(self, delta: Delta, pair: Pair, combiner: str) -> None:
        """Compare the subschemas of a combinator that both sides have, and report the others."""
        matched = combinators.match_members(pair, combiner, self.same)
        if combiner != "allOf":
            matched, replaced = Containment(pair, self.view_admits, self._mirror.view_admits).sort(matched)
            notes = combinators.raw_changes(pair, combiner, replaced)
            delta.raw_changes.extend((only_notes(ALTERNATIVES), note) for note in notes)
        wider = [member.origin for member in matched.added if combiner == "anyOf" and self._is_wider(pair, member)]
        delta.raw_changes.extend(
            (ALTERNATIVES, raw_change) for raw_change in combinators.raw_changes(pair, combiner, matched, wider)
        )
        for old, new in matched.pairs:
            self._add(delta, f"{combiner}[{combinators.label(old)}]", old, new)

    def _is_wider(self, pair: Pair, member: DocumentNode) -> bool:
        """Whether an alternative accepts values that no alternative of the base accepts."""
        new = self.revision.read(member)
        before = [self.base.read(old) for old in pair.base.branches.get("anyOf", ())]
        return not any(self._admitted(pair._replace(base=old, revision=new)) for old in before or [pair.base])

    def _add(
        self, delta: Delta, label: str, base: DocumentNode, revision: DocumentNode, required: bool = False
    ) -> None:
        inner = self.compare(base, revision)
        if inner is not EMPTY:
            delta.steps.append(DeltaStep(label, inner, required))

    def _new_here(self, pair: Pair, raw_change: RawChange) -> bool:
        """Whether a raw change is real: the same schema may be behind another name, or at the same place by another word."""
        if raw_change.aspect.startswith("prefix-items"):
            return not all(old and new and self._holds(old, new) for _, old, new in positions(pair))
        if raw_change.aspect not in ("discriminator-mapping-changed", "discriminator-mapping-swapped"):
            return True
        old, new = self.base.named(raw_change.before), self.revision.named(raw_change.after)
        stays = self.revision.named(raw_change.before) is not None
        return stays or old is None or new is None or not self.same(old, new)

    def _holds(self, old: DocumentNode, new: DocumentNode) -> bool:
        """Whether one of two schemas accepts all values of the other."""
        views = Pair(self.base.read(old), self.revision.read(new), self.base, self.revision)
        return self._admits(views) or self._admitted(views)


def _refers_to_nothing(node: DocumentNode) -> bool:
    return not any(True for _ in references(node.value))
