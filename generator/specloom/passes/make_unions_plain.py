"""Makes every union flat and distinct, with null last; what is left of one member is that member."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.ir.walk import map_types
from specloom.passes.context import Context
from specloom.passes.unions import union_of


def make_unions_plain(client: ir.Client, context: Context) -> ir.Client:
    """A client whose unions are plain; alternatives that were described in place, and are no records, are part of them."""

    def plain(of: ir.Type) -> ir.Type:
        match of:
            case ir.Union(members, _, named):
                return union_of(
                    (inner for member in members for inner in _expanded(client, member, frozenset())), named
                )
            case _:
                return of

    return map_types(client, plain)


def _expanded(client: ir.Client, of: ir.Type, seen: frozenset[str]) -> Iterator[ir.Type]:
    """A member of a union, or what an alias described in place stands for."""
    alias = client.shapes[of.target] if isinstance(of, ir.Ref) and of.target not in seen else None
    match alias:
        case ir.Alias(inline=True, type=ir.Union(members, _, None)):
            for member in members:
                yield from _expanded(client, member, seen | {alias.key})
        case ir.Alias(inline=True, type=inner) if not isinstance(inner, ir.Union):
            yield from _expanded(client, inner, seen | {alias.key})
        case _:
            yield of
