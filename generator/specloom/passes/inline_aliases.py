"""Replaces aliases that need no name by their types: scalars, and short inline types. Recursive aliases stay."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom import ir
from specloom.ir.walk import map_shape, map_types, refs, within
from specloom.passes.context import Context
from specloom.passes.unions import normalize

_LONGEST_CHOICE = 72
_MOST_PARTS = 2
"""Parts of a union that is spelled in place, null aside; one of more is easier to read, and to annotate, by a name."""


def inline_aliases(client: ir.Client, context: Context) -> ir.Client:
    """A client without the aliases that add nothing to their types."""
    inliner = _Inliner(client.shapes)
    return map_types(client, inliner.inlined)


@attrs.define
class _Inliner:
    """The types that replace references, computed once per key."""

    shapes: Mapping[str, ir.Shape]
    found: dict[str, ir.Type | None] = attrs.field(factory=dict[str, ir.Type | None])

    def inlined(self, type_: ir.Type) -> ir.Type:
        """The replacement of one type; the types inside it are replaced already."""
        match type_:
            case ir.Ref(target):
                return self._instead(target) or type_
            case ir.Union():
                return normalize(type_)
            case _:
                return type_

    def _instead(self, key: str) -> ir.Type | None:
        if key not in self.found:
            self.found[key] = None  # a recursive alias refers to itself here and keeps its name
            shape = self.shapes[key]
            if isinstance(shape, ir.Alias):
                inner = map_shape(shape, self.inlined)
                assert isinstance(inner, ir.Alias)
                if self._needs_no_name(inner):
                    self.found[key] = inner.type
        return self.found[key]

    def _needs_no_name(self, alias: ir.Alias) -> bool:
        if any(key == alias.key for key in refs(alias.type)):
            return False
        match alias.type:
            case ir.Enum(values):
                return alias.inline and sum(len(repr(value)) + 2 for value in values) <= _LONGEST_CHOICE
            case ir.Union(members):
                parts = [member for member in members if not isinstance(member, ir.Null)]
                return alias.inline and len(parts) <= _MOST_PARTS and self._objects(alias.type) < 2
            case ir.List() | ir.Map() | ir.Tuple():
                return alias.inline
            case _:
                return True

    def _objects(self, union: ir.Union) -> int:
        """The number of members, or items of members, that are objects or unions that may contain some."""
        return sum(isinstance(part, ir.Ref | ir.Map) for part in within(union))
