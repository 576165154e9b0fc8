"""Replaces each `Intersection` by one type or one record. Independent of the description format; it knows only the IR."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from specloom import ir
from specloom.passes import codes
from specloom.passes.context import Context
from specloom.passes.inheritance import Inheritance
from specloom.passes.intersect import intersect_scalars, narrowed
from specloom.passes.merge_fields import Discriminator, joined, joined_fields, merged_fields, repointed, words_of
from specloom.passes.origins import is_component, is_generated, is_within
from specloom.passes.unions import union_of, without_null

_MOST_COMBINATIONS = 400
_MOST_PAIRS = 4
"""Largest number of merged records per shape of the description."""

_DEEPEST = 40


def merge_intersections(client: ir.Client, context: Context) -> ir.Client:
    """A client without `Intersection` in any shape."""
    merger = _Merger(client.shapes, context)
    for key in client.shapes:
        merger.shape(key)
    return client._replace(shapes=merger.done)


class _Merger:
    """The state of one merge.

    Shapes refer to each other in any order and in cycles, so shapes are merged on demand, and those under construction are tracked:
    `busy` holds aliases, `making` merged records, `intersecting` pairs of types.
    """

    def __init__(self, shapes: Mapping[str, ir.Shape], context: Context) -> None:
        self.shapes = shapes
        self.inheritance = Inheritance(shapes)
        self.context = context
        self.done: dict[str, ir.Shape] = {}
        self.busy: set[str] = set()
        self.pairs: dict[tuple[str, str], str] = {}
        self.runs: dict[tuple[str, ...], str] = {}
        self.making: set[str] = set()
        self.intersecting: set[tuple[ir.Type, ir.Type]] = set()

    @property
    def most_pairs(self) -> int:
        """Largest number of merged records; intersections of recursive schemas could otherwise grow without bound."""
        return 1000 + _MOST_PAIRS * len(self.shapes)

    def shape(self, key: str) -> ir.Shape:
        """The shape under `key`, merged."""
        if key in self.done:
            return self.done[key]
        shape = self.shapes[key]
        parts = self._parts(shape)
        if not parts:
            self.done[key] = shape
        elif key in self.busy:
            return self._cyclic(shape)
        else:
            self.busy.add(key)
            self.done[key] = self._merged(shape, self.inheritance.upward(parts))
            self.busy.discard(key)
        return self.done[key]

    def _parts(self, shape: ir.Shape) -> tuple[ir.Type, ...]:
        """The parts of an alias of an `Intersection`, or of one inline part; none for other shapes."""
        match shape:
            case ir.Alias(type=ir.Intersection(parts)):
                return parts
            case ir.Alias(type=ir.Ref(target) as only):
                inner = self.shapes[target]
                within = inner.key != shape.key and is_within(inner.origin, shape.origin)
                return (only,) if within and not is_component(inner) else ()
            case _:
                return ()

    def _cyclic(self, shape: ir.Shape) -> ir.Shape:
        assert isinstance(shape, ir.Alias)
        self.context.report(codes.PART_OF_ITSELF, "the schema includes itself; that part is ignored", shape.origin)
        return shape._replace(type=ir.Any("part-of-itself"))

    def _merged(self, alias: ir.Shape, parts: tuple[ir.Type, ...]) -> ir.Shape:
        """The record or the alias that replaces an alias of an `Intersection`."""
        assert isinstance(alias, ir.Alias)
        merged = self.intersect(parts, alias)
        if isinstance(merged, ir.Ref) and merged.target != alias.key:
            generated = self.shape(merged.target)
            if (
                isinstance(generated, ir.Record)
                and not is_component(generated)
                and is_within(generated.origin, alias.origin)
            ):
                return self._owned(alias, generated, parts)
        return alias._replace(type=merged)

    def _owned(self, alias: ir.Alias, record: ir.Record, parts: tuple[ir.Type, ...]) -> ir.Shape:
        """A record that was created for an alias takes its place. The discriminator of a part is not inherited."""
        parents = tuple(self._parents(parts))
        # References to the merged record may exist already, so its key stays valid as an alias of the final one.
        self.done[record.key] = ir.Alias(record.key, alias.origin, alias.words, ir.Ref(alias.key), inline=True)
        own = self.shapes.get(f"{alias.key}~own")
        base = own if isinstance(own, ir.Record) else None
        return record._replace(
            key=alias.key,
            origin=alias.origin,
            words=alias.words,
            docs=alias.docs or record.docs,
            deprecated=alias.deprecated,
            variant_member=base.variant_member if base else None,
            variants=base.variants if base else (),
            example=alias.example or record.example,
            xml=alias.xml or record.xml,
            parents=parents,
        )

    def _parents(self, parts: Iterable[ir.Type]) -> Iterator[str]:
        """Keys of the named parts, which are merged already; a component that adds nothing to another counts as that one."""
        for part in parts:
            if isinstance(part, ir.Ref) and not self._is_made(part.target):
                key, seen = part.target, {part.target}
                while isinstance(alias := self.done.get(key), ir.Alias) and isinstance(alias.type, ir.Ref):
                    key = alias.type.target
                    if key in seen:
                        break
                    seen.add(key)
                yield key

    def _is_made(self, key: str) -> bool:
        return key not in self.shapes or is_generated(self.shapes[key])

    def intersect(self, parts: Iterable[ir.Type], owner: ir.Alias | ir.Record) -> ir.Type:
        """One type for a value that matches all of `parts`; records created on the way are named after `owner`.

        It is nullable if every part is, or if one part only describes null: strictly that is a contradiction, but authors mean "nullable".
        """
        telling: list[ir.Type] = []
        may_be_null: list[bool] = []
        said = False
        for part in dict.fromkeys(parts):
            core, null = without_null(self._expanded(part))
            if core is None or (isinstance(core, ir.Any) and null):
                said = True
            elif not isinstance(core, ir.Any):
                telling.append(self._kept(part, core))
                may_be_null.append(null)
        merged = self._folded(list(dict.fromkeys(telling)), owner) if telling or not said else ir.Null()
        return union_of((merged, ir.Null())) if said or (may_be_null and all(may_be_null)) else merged

    def _expanded(self, type_: ir.Type) -> ir.Type:
        """A type with references to aliases resolved; Any if they form a cycle."""
        seen: set[str] = set()
        while isinstance(type_, ir.Ref):
            if type_.target in seen:
                return ir.Any()
            seen.add(type_.target)
            if type_.target in self.making or isinstance(shape := self.shape(type_.target), ir.Record):
                return type_
            type_ = shape.type
        return type_

    def _kept(self, part: ir.Type, core: ir.Type) -> ir.Type:
        """Keep a reference to a named alias, so that its name is not lost if nothing is merged into it."""
        if isinstance(part, ir.Ref) and self._expanded(part) is core:
            return part
        return core

    def _folded(self, parts: list[ir.Type], owner: ir.Alias | ir.Record) -> ir.Type:
        if len(parts) < 2:
            return parts[0] if parts else ir.Any()
        expanded = [self._expanded(part) for part in parts]
        unions = [part for part in expanded if isinstance(part, ir.Union)]
        # Unions come last: merging the other parts first means that each alternative is merged once instead of once per part.
        others = [part for part in expanded if not isinstance(part, ir.Union)]
        merged: ir.Type | None = self._joined(others, owner)
        for part in others if merged is None else ():
            merged = part if merged is None else self._both(merged, part, owner)
        for union in unions:
            merged = union if merged is None else self._spread(merged, union, owner)
        return merged or ir.Any()

    def _spread(self, base: ir.Type, union: ir.Union, owner: ir.Alias | ir.Record) -> ir.Type:
        """A base and a union: a union with the base merged into each alternative.

        A plain scalar type that contradicts the alternatives is dropped: in real descriptions the alternatives are meant.
        """
        if self._says_nothing(base):
            return union
        bases = base.members if isinstance(base, ir.Union) else (base,)
        if len(bases) > 1 and len(bases) * len(union.members) > _MOST_COMBINATIONS:
            self._too_many(owner)
            return base
        pairs = [(one, other) for one in bases for other in union.members]
        met = [other if self._has(other, owner) else self._both(one, other, owner, quiet=True) for one, other in pairs]
        named = union.discriminator if not isinstance(base, ir.Union) else None
        return union_of(met, self._repointed(named, union.members, met))

    def _has(self, alternative: ir.Type, owner: ir.Alias | ir.Record) -> bool:
        """Whether an alternative inherits from its base already."""
        return isinstance(alternative, ir.Ref) and self.inheritance.derives(alternative.target, owner.key)

    def _repointed(
        self, named: Discriminator | None, old: tuple[ir.Type, ...], new: list[ir.Type]
    ) -> Discriminator | None:
        if named is None:
            return None
        now = {
            one.target: other.target
            for one, other in zip(old, new, strict=True)
            if isinstance(one, ir.Ref) and isinstance(other, ir.Ref)
        }
        return repointed(named, now, {target: self.shape(target).words[0] for target in now})

    def _says_nothing(self, type_: ir.Type) -> bool:
        match type_:
            case ir.Map(ir.Any()) | ir.Any():
                return True
            case ir.Ref(target):
                shape = self.shape(target)
                return isinstance(shape, ir.Record) and not shape.fields and shape.extra is None
            case _:
                return False

    def _both(self, one: ir.Type, other: ir.Type, owner: ir.Alias | ir.Record, *, quiet: bool = False) -> ir.Type:
        one, other = self._expanded(one), self._expanded(other)
        match one, other:
            case (ir.Ref(a), ir.Ref(b)):
                return self._refs(a, b, owner)
            case (ir.Ref() as ref, ir.Map(value, _)) | (ir.Map(value, _), ir.Ref() as ref):
                return self._with_extra(ref, value, owner)
            case (ir.Any(), rest) | (rest, ir.Any()):
                return rest
            case (ir.Union(), _) | (_, ir.Union()):
                return self._once(one, other, owner)
            case (ir.List(a, some), ir.List(b, more)):
                return ir.List(self.intersect((a, b), owner), narrowed(some, more))
            case (ir.Map(a, some), ir.Map(b, more)):
                return ir.Map(self.intersect((a, b), owner), narrowed(some, more))
            case (ir.Tuple() as kept, ir.List() | ir.Tuple()) | (ir.List(), ir.Tuple() as kept):
                return kept
            case _:
                return intersect_scalars(one, other) or self._contradiction(one, other, owner, quiet)

    def _refs(self, a: str, b: str, owner: ir.Alias | ir.Record) -> ir.Ref:
        """Two records: the one that inherits from the other, else a merged record."""
        # `allOf: [Base, Derived]` is `Derived`; merging them would create a third class with the same fields.
        if a == b or self.inheritance.derives(b, a):
            return ir.Ref(b)
        if self.inheritance.derives(a, b):
            return ir.Ref(a)
        if (a, b) not in self.pairs and (len(self.making) > _DEEPEST or len(self.pairs) > self.most_pairs):
            self._too_many(owner)
            return ir.Ref(b)
        return self._record(a, b, owner)

    def _too_many(self, owner: ir.Alias | ir.Record) -> None:
        message = "too many combinations; only the first alternatives are used"
        self.context.report(codes.TOO_MANY_COMBINATIONS, message, owner.origin)

    def _once(self, one: ir.Type, other: ir.Type, owner: ir.Alias | ir.Record) -> ir.Type:
        """Intersect a pair with a union once; meeting the same pair again inside itself adds no constraint and ends the recursion."""
        if (one, other) in self.intersecting:
            return one
        self.intersecting.add((one, other))
        merged = self.intersect((one, other), owner)
        self.intersecting.discard((one, other))
        return merged

    def _contradiction(self, one: ir.Type, other: ir.Type, owner: ir.Alias | ir.Record, quiet: bool) -> ir.Type:
        if quiet:
            return other
        self.context.report(
            codes.CONTRADICTORY_PARTS,
            "no value can match all parts; a value of any part is accepted",
            owner.origin,
        )
        return union_of((one, other))

    def _with_extra(self, ref: ir.Ref, value: ir.Type, owner: ir.Alias | ir.Record) -> ir.Type:
        if ref.target in self.making or isinstance(value, ir.Any):
            return ref
        record = self.shape(ref.target)
        assert isinstance(record, ir.Record)
        if record.extra is not None:
            return ref
        key = self._key(owner, ref.target, "*")
        return self._add(key, record._replace(extra=value, closed=False), record.words, owner)

    def _record(self, a: str, b: str, owner: ir.Alias | ir.Record) -> ir.Ref:
        """A record with the properties of two; a property of both is the intersection of the two.

        A pair that occurs again inside itself, as in recursive records, refers to the record under construction.
        """
        if (a, b) in self.pairs:
            return ir.Ref(self.pairs[a, b])
        if a in self.making or b in self.making:
            return ir.Ref(b if a in self.making else a)
        first, second = self.shape(a), self.shape(b)
        assert isinstance(first, ir.Record)
        assert isinstance(second, ir.Record)
        key = self.pairs[a, b] = self._key(owner, a, b)
        self.making.add(key)
        fields = merged_fields(first, second, owner, self.intersect)
        extras = [record.extra for record in (first, second) if record.extra is not None]
        record = joined((first, second), fields, self.intersect(extras, owner) if extras else None)
        self.making.discard(key)
        return self._add(key, record, words_of(second, owner), owner)

    def _joined(self, parts: Sequence[ir.Type], owner: ir.Alias | ir.Record) -> ir.Ref | None:
        """What merging more than two records pair by pair leads to, in one step; None if that could differ."""
        keys = [part.target for part in parts if isinstance(part, ir.Ref) and part.target not in self.making]
        found = [shape for key in keys if isinstance(shape := self.shape(key), ir.Record)]
        if not len(set(keys)) == len(found) == len(parts) > 2:
            return None
        first, second, *_ = keys
        if self.inheritance.derives(first, second) or self.inheritance.derives(second, first):
            return None
        extras = [record.extra for record in found if record.extra is not None]
        fields = joined_fields(found, owner, self.intersect)
        if len(extras) > 1 or fields is None:
            return None
        if tuple(keys) not in self.runs:
            key = self.runs[tuple(keys)] = self._key(owner, *keys)
            record = joined(found, fields, extras[0] if extras else None)
            self._add(key, record, words_of(found[-1], owner), owner)
        return ir.Ref(self.runs[tuple(keys)])

    def _key(self, owner: ir.Alias | ir.Record, *merged: str) -> str:
        """Key of a merged record: built from its parts rather than numbered, because the names lock relies on stable keys."""
        parts = [key.removeprefix(f"{owner.key}~").rsplit("/", 1)[-1] for key in merged]
        key, number = f"{owner.key}~{'+'.join(parts)}", 2
        while key in self.done or key in self.making:
            key, number = f"{owner.key}~{'+'.join(parts)}_{number}", number + 1
        return key

    def _add(self, key: str, record: ir.Record, words: tuple[str, ...], owner: ir.Alias | ir.Record) -> ir.Ref:
        self.done[key] = record._replace(key=key, origin=owner.origin, words=words)
        return ir.Ref(key)
