"""Records that the fields of matched classes hold in the place of other classes. Decides no match."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from specloom import ir
from specloom.passes.aliases import core
from specloom.sdk.annotations import Annotation, ClassOf, ListOf
from specloom.sdk.modules import Name


def records_in_fields(
    matched: Mapping[Name, str],
    fields_of: Callable[[Name], Mapping[str, tuple[str, Annotation]]],
    client: ir.Client,
) -> dict[Name, Counter[str]]:
    """Class -> how often each record is in its place.

    Args:
        matched: Class -> key of its record.
        fields_of: Returns attribute -> wire name and annotation of a class.
    """
    counted: dict[Name, Counter[str]] = {}
    for name, key in matched.items():
        shape = client.shapes[key]
        types = {field.wire_name: field.type for field in shape.fields} if isinstance(shape, ir.Record) else {}
        for wire, annotation in fields_of(name).values():
            target = _record_in(annotation, types.get(wire), client)
            if target is not None:
                counted.setdefault(target[0], Counter())[target[1]] += 1
    return counted


def _record_in(annotation: Annotation, type_: ir.Type | None, client: ir.Client) -> tuple[Name, str] | None:
    """A class and a record that are in one place, alone or as items of a list."""
    match annotation, core(client, type_):
        case ListOf(item), ir.List(item=of):
            return _record_in(item, of, client)
        case ClassOf(name), ir.Ref(target) if isinstance(client.shapes[target], ir.Record):
            return name, target
        case _:
            return None
