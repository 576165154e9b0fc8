"""Merges two records: fields, name, and the discriminator of a union. Does not decide what to merge."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from specloom import ir
from specloom.passes.origins import is_component, is_within
from specloom.passes.unions import union_of

Discriminator: TypeAlias = tuple[str, tuple[tuple[str | None, str], ...]]
"""The discriminating property, and (its value, key of the record)."""

Owner: TypeAlias = ir.Alias | ir.Record
"""The shape whose parts are being merged; records generated on the way are named after it."""

Intersect: TypeAlias = Callable[[Iterable[ir.Type], Owner], ir.Type]
"""Returns one type for a value that matches several."""


def repointed(named: Discriminator, now: Mapping[str, str], implied: Mapping[str, str]) -> Discriminator:
    """The mapping of a discriminator, redirected to the merged records.

    Args:
        named: The mapping of the union.
        now: Key of a record -> key of the record that it was merged into.
        implied: Key of a record -> its value if the mapping does not list it (OAS 3.1.1 section 4.8.25).
    """
    listed = {target for _, target in named[1]}
    extra = tuple((word, now[target]) for target, word in implied.items() if target not in listed)
    return named[0], (*((value, now.get(target, target)) for value, target in named[1]), *extra)


def words_of(record: ir.Record, owner: Owner) -> tuple[str, ...]:
    """The name of a record that is merged into `owner`; unchanged only if it is described within `owner`."""
    if not owner.words or (not is_component(record) and is_within(record.origin, owner.origin)):
        return record.words
    return tuple(f"{owner.words[0]} {word}" for word in record.words[:1]) if is_component(record) else owner.words


def merged_fields(first: ir.Record, second: ir.Record, owner: Owner, intersect: Intersect) -> tuple[ir.Field, ...]:
    """The fields of both; a field that the first only requires keeps its position in the second."""
    described = {field.wire_name: field for field in second.fields}
    known = {field.wire_name: field for field in first.fields}
    kept = [field for field in first.fields if not (field.wire_name in described and isinstance(field.type, ir.Any))]
    order = dict.fromkeys([*(field.wire_name for field in kept), *described])
    return tuple(_field(known.get(wire_name), described.get(wire_name), owner, intersect) for wire_name in order)


def joined_fields(records: Sequence[ir.Record], owner: Owner, intersect: Intersect) -> tuple[ir.Field, ...] | None:
    """What `merged_fields` returns for one after the other; None if two describe a field with different types."""
    found: dict[str, ir.Field] = {}
    for field in (field for record in records for field in record.fields):
        known = found.get(field.wire_name)
        vague = known is not None and isinstance(known.type, ir.Any)
        if known is not None and not vague and known.type != field.type and not isinstance(field.type, ir.Any):
            return None
        if vague:
            del found[field.wire_name]
        found[field.wire_name] = _field(known, field, owner, intersect)
    return tuple(found.values())


def joined(records: Sequence[ir.Record], fields: tuple[ir.Field, ...], extra: ir.Type | None) -> ir.Record:
    """A record of these fields, which are those of all records; the last record that describes anything else wins."""
    last_first = records[::-1]
    return records[-1]._replace(
        fields=fields,
        docs=next((record.docs for record in last_first if record.docs), records[0].docs),
        extra=extra,
        closed=all(record.closed for record in records),
        variant_member=None,
        variants=(),
        example=(),
        xml=next((record.xml for record in last_first if record.xml), records[0].xml),
    )


def _field(known: ir.Field | None, field: ir.Field | None, owner: Owner, intersect: Intersect) -> ir.Field:
    """The intersection of both declarations of a field; a description that only one has is kept."""
    if known is None or field is None:
        one = known or field
        assert one is not None
        return one
    if known.conditional != field.conditional:
        return _unconditional(known, field)
    inner = owner._replace(words=tuple(f"{word} {field.wire_name}" for word in owner.words[:1]))
    return field._replace(
        type=_type(known, field, lambda types: intersect(types, inner)),
        origin=known.origin if isinstance(field.type, ir.Any) else field.origin,
        required=known.required or field.required,
        default=field.default or known.default,
        access=field.access if field.access != "both" else known.access,
        docs=field.docs or known.docs,
        deprecated=known.deprecated or field.deprecated,
        example=field.example or known.example,
        xml=field.xml or known.xml,
    )


def _type(known: ir.Field, field: ir.Field, intersect: Callable[[Iterable[ir.Type]], ir.Type]) -> ir.Type:
    """The type of a field that two parts describe; of two conditions either may hold."""
    if known.type == field.type:
        return field.type
    types = (known.type, field.type)
    return union_of(types) if field.conditional else intersect(types)


def _unconditional(known: ir.Field, field: ir.Field) -> ir.Field:
    """A field as it always is; what it is under a condition says more only where it could be anything."""
    always, other = (field, known) if known.conditional else (known, field)
    return always._replace(
        type=other.type if isinstance(always.type, ir.Any) else always.type,
        required=always.required or other.required,
        docs=always.docs or other.docs,
    )
