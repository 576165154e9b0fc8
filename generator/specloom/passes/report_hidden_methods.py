"""Reports properties that hide a method that `compat` adds to records. Changes nothing."""

from __future__ import annotations

from specloom import ir
from specloom.names.taken import record_methods
from specloom.passes import codes
from specloom.passes.context import Context


def report_hidden_methods(client: ir.Client, context: Context) -> ir.Client:
    """The client unchanged; one finding per property."""
    for shape in client.shapes.values() if context.settings.compat else ():
        for field in shape.fields if isinstance(shape, ir.Record) else ():
            if field.name in record_methods():
                what = (
                    f"the property {field.wire_name!r} of {shape.name} hides the method that `compat` adds to records"
                )
                context.report(codes.HIDDEN_METHOD, what, field.origin)
    return client
