"""Makes every union flat and distinct, with null last; what is left of one member is that member."""

from __future__ import annotations

from specloom import ir
from specloom.ir.walk import map_types
from specloom.passes.context import Context
from specloom.passes.unions import union_of


def make_unions_plain(client: ir.Client, context: Context) -> ir.Client:
    """A client whose unions are plain."""
    return map_types(client, _plain)


def _plain(of: ir.Type) -> ir.Type:
    match of:
        case ir.Union(members, _, named):
            return union_of(members, named)
        case _:
            return of
