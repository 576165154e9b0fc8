"""Determines which shapes inherit from which, before `allOf` is merged. Not concerned with properties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom import ir


class Inheritance:
    """Inheritance between shapes whose parts are not merged yet.

    A base that is a union of its descendants lists them; descendants inherit its other parts only.
    """

    def __init__(self, shapes: Mapping[str, ir.Shape]) -> None:
        self.shapes = shapes
        self.bases: dict[str, frozenset[str]] = {}

    def derives(self, key: str, base: str) -> bool:
        """Whether the shape under `key` inherits from the one under `base`, directly or not."""
        return base in self._bases(key)

    def upward(self, parts: tuple[ir.Type, ...]) -> tuple[ir.Type, ...]:
        """The parts of a shape, without the unions of descendants in its bases."""
        return tuple(kept for part in parts for kept in self._reduced(part, frozenset()))

    def _reduced(self, part: ir.Type, seen: frozenset[str]) -> Iterator[ir.Type]:
        shape = self.shapes.get(part.target) if isinstance(part, ir.Ref) and part.target not in seen else None
        inner = _parts(shape) if isinstance(shape, ir.Alias) else ()
        if shape is None or not any(self._lists_descendants(type_, shape.key, len(inner)) for type_ in inner):
            yield part
            return
        for type_ in inner:
            if not self._lists_descendants(type_, shape.key, len(inner)):
                yield from self._reduced(type_, seen | {shape.key})

    def _lists_descendants(self, type_: ir.Type, base: str, among: int) -> bool:
        """Whether one of the `among` parts of a base is a union of its descendants; if it is the only part, a single one suffices."""
        members = type_.members if isinstance(type_, ir.Union) else (type_,) if among == 1 else ()
        return any(isinstance(member, ir.Ref) and self.derives(member.target, base) for member in members)

    def _bases(self, key: str) -> frozenset[str]:
        if key not in self.bases:
            self.bases[key] = frozenset(self._above(key))
        return self.bases[key]

    def _above(self, key: str) -> set[str]:
        found: set[str] = set()
        waiting = [key]
        while waiting:
            shape = self.shapes.get(waiting.pop())
            parts = _parts(shape) if isinstance(shape, ir.Alias) else ()
            for part in parts:
                if isinstance(part, ir.Ref) and part.target not in found:
                    found.add(part.target)
                    known = self.bases.get(part.target)
                    if known is None:
                        waiting.append(part.target)
                    else:
                        found |= known
        return found


def _parts(alias: ir.Alias) -> tuple[ir.Type, ...]:
    return alias.type.parts if isinstance(alias.type, ir.Intersection) else (alias.type,)
