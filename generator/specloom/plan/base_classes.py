"""Which record is the base class of another: the base of a discriminator that `allOf` refers to. Decides nothing about unions.

A base class changes no decoding: a record has all of its fields itself, and decodes by them.
"""

from __future__ import annotations

from collections.abc import Mapping

from specloom import ir


def base_class(shape: ir.Record, shapes: Mapping[str, ir.Shape]) -> str | None:
    """Key of the record that a record inherits from in Python; None if there is none, or the record changes an inherited field."""
    for key in shape.parents:
        parent = shapes.get(key)
        if (
            isinstance(parent, ir.Record)
            and parent.key != shape.key
            and _is_base(parent, shapes)
            and _fits(shape, parent)
        ):
            return key
    return None


def _is_base(parent: ir.Record, shapes: Mapping[str, ir.Shape], depth: int = 20) -> bool:
    """Whether a discriminator selects among the descendants of a record, or of one that it inherits from."""
    if parent.variants:
        return True
    above = [shape for key in parent.parents if isinstance(shape := shapes.get(key), ir.Record)]
    # Comparing fields comes last: it is what costs, and few records have a discriminator above them.
    return depth > 0 and any(_is_base(each, shapes, depth - 1) and _fits(parent, each) for each in above)


def _fits(shape: ir.Record, parent: ir.Record) -> bool:
    """Whether a record has all fields of another, as they are there."""
    own = {field.wire_name: field for field in shape.fields}
    same = all(field.wire_name in own and _look(own[field.wire_name]) == _look(field) for field in parent.fields)
    return same and (shape.extra, shape.closed, shape.xml) == (parent.extra, parent.closed, parent.xml)


def _look(field: ir.Field) -> tuple[object, ...]:
    return field.name, field.type, field.required, field.access, field.xml
