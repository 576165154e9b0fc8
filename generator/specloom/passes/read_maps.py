"""Makes maps of named schemas that describe undeclared properties alone, as clients with `compat` have them. Changes no other
record.
"""

from __future__ import annotations

from specloom import ir
from specloom.passes.context import Context


def read_maps(client: ir.Client, context: Context) -> ir.Client:
    """A client whose schemas of undeclared properties are dicts: `metadata["key"]` is how users of such a client read one."""
    if not context.settings.compat:
        return client
    bases = {key for shape in client.shapes.values() if isinstance(shape, ir.Record) for key in shape.parents}
    shapes = {
        key: _as_map(shape) if isinstance(shape, ir.Record) and key not in bases and _is_map(shape) else shape
        for key, shape in client.shapes.items()
    }
    return client._replace(shapes=shapes)


def _is_map(shape: ir.Record) -> bool:
    plain = not (shape.parents or shape.variant_member or shape.xml)
    return plain and not shape.fields and shape.extra is not None


def _as_map(shape: ir.Record) -> ir.Alias:
    return ir.Alias(
        key=shape.key,
        origin=shape.origin,
        words=shape.words,
        type=ir.Map(shape.extra or ir.Any()),
        docs=shape.docs,
        deprecated=shape.deprecated,
        example=shape.example,
        component=shape.component,
    )
