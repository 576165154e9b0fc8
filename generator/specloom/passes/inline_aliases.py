"""Replaces aliases that need no name by their types: scalars, and short inline types. Recursive aliases stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

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


class _Inliner:
    """The types that replace references, computed once per key."""

    def __init__(self, shapes: Mapping[str, ir.Shape]) -> None:
        self.shapes = shapes
        self.found: dict[str, ir.Type | None] = {}

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
            for each in self._inner_first(key):
                self.found[each] = self._type_of(each)
        return self.found[key]

    def _inner_first(self, key: str) -> Iterator[str]:
        """A shape and the aliases that it leads to, the last ones first; without recursion, as chains may be long."""
        self.found[key] = None  # a recursive alias refers to itself here and keeps its name
        waiting = [(key, self._steps(key))]
        while waiting:
            key, steps = waiting[-1]
            step = next((each for each in steps if each not in self.found), None)
            if step is None:
                waiting.pop()
                yield key
            else:
                self.found[step] = None
                waiting.append((step, self._steps(step)))

    def _steps(self, key: str) -> Iterator[str]:
        shape = self.shapes[key]
        return iter(list(refs(shape.type))) if isinstance(shape, ir.Alias) else iter(())

    def _type_of(self, key: str) -> ir.Type | None:
        shape = self.shapes[key]
        inner = map_shape(shape, self.inlined) if isinstance(shape, ir.Alias) else shape
        return inner.type if isinstance(inner, ir.Alias) and self._needs_no_name(inner) else None

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
