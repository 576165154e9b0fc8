"""Two records as one: their fields, their name, and the discriminator of a union that is merged. Knows no order of merging."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

import attrs

from specloom import ir
from specloom.passes.origins import is_component, is_within

Discriminator: TypeAlias = tuple[str, tuple[tuple[str, str], ...]]
"""Property that discriminates, and (its value, key of the record)."""

Owner: TypeAlias = ir.Alias | ir.Record
"""The shape whose parts are being merged; records generated on the way are named after it."""

Intersect: TypeAlias = Callable[[Iterable[ir.Type], Owner], ir.Type]
"""Makes one type for a value that is all of several."""


def repointed(named: Discriminator, now: Mapping[str, str], implied: Mapping[str, str]) -> Discriminator:
    """A discriminator's mapping, pointed at the merged records.

    Args:
        named: What the union says.
        now: Key of a record -> key of the record that it became.
        implied: Key of a record -> its value where the mapping does not list it (OAS 3.1.1 section 4.8.25).
    """
    listed = {target for _, target in named[1]}
    extra = tuple((word, now[target]) for target, word in implied.items() if target not in listed)
    return named[0], (*((value, now.get(target, target)) for value, target in named[1]), *extra)


def words_of(record: ir.Record, owner: Owner) -> tuple[str, ...]:
    """What a record might be called that `owner` is merged into: as before only where it is described within that."""
    if not owner.words or (not is_component(record) and is_within(record.origin, owner.origin)):
        return record.words
    return tuple(f"{owner.words[0]} {word}" for word in record.words[:1]) if is_component(record) else owner.words


def merged_fields(first: ir.Record, second: ir.Record, owner: Owner, intersect: Intersect) -> tuple[ir.Field, ...]:
    """The fields of both; one that the first only requires keeps the place where the second describes it."""
    described = {field.wire_name: field for field in second.fields}
    known = {field.wire_name: field for field in first.fields}
    kept = [field for field in first.fields if not (field.wire_name in described and isinstance(field.type, ir.Any))]
    order = dict.fromkeys([*(field.wire_name for field in kept), *described])
    return tuple(_field(known.get(wire_name), described.get(wire_name), owner, intersect) for wire_name in order)


def _field(known: ir.Field | None, field: ir.Field | None, owner: Owner, intersect: Intersect) -> ir.Field:
    """What both say of a field; where only one does, its own words."""
    if known is None or field is None:
        one = known or field
        assert one is not None
        return one
    same = known.type == field.type
    inner = attrs.evolve(owner, words=tuple(f"{word} {field.wire_name}" for word in owner.words[:1]))
    return attrs.evolve(
        field,
        type=field.type if same else intersect((known.type, field.type), inner),
        origin=known.origin if isinstance(field.type, ir.Any) else field.origin,
        required=known.required or field.required,
        default=field.default or known.default,
        access=field.access if field.access != "both" else known.access,
        docs=field.docs or known.docs,
        deprecated=known.deprecated or field.deprecated,
        example=field.example or known.example,
        xml=field.xml or known.xml,
    )
