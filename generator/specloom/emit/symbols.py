"""The modules and names of the shapes of a client. Not concerned with annotation syntax."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import attrs

from specloom import ir
from specloom.ir import walk


@attrs.frozen
class Symbol:
    """The Python name of one shape.

    Attributes:
        module: Module under `models` (and, for its input type, under `types`), such as `chat`.
        name: Class or alias name.
        input_name: Name of its input type, `""` if it has none.
    """

    module: str
    name: str
    input_name: str = ""


@attrs.frozen
class SymbolTable:
    """All shapes of a client with their symbols, both by shape key.

    Attributes:
        inputs: Folder of the modules of input types.
        replaced: Module and name -> the replacement to import.
        headers: Operation key -> class of the headers that its successful responses describe.
    """

    shapes: Mapping[str, ir.Shape]
    symbols: Mapping[str, Symbol]
    inputs: str = "types"
    replaced: Mapping[tuple[str, str], tuple[str, str]] = attrs.field(factory=dict[tuple[str, str], tuple[str, str]])
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])

    def symbol(self, key: str) -> Symbol:
        """The symbol of the shape `key`."""
        return self.symbols[key]

    def alias(self, key: str) -> ir.Alias | None:
        """The alias `key`, or None for a record."""
        shape = self.shapes[key]
        return shape if isinstance(shape, ir.Alias) else None

    @cached_property
    def with_dates(self) -> frozenset[str]:
        """Keys of the shapes with a date (not a time) anywhere inside."""
        dated = [
            key
            for key, shape in self.shapes.items()
            if any(isinstance(part, ir.Date) for type in walk.shape_types(shape) for part in walk.within(type))
        ]
        if not dated:
            return frozenset()
        users: dict[str, list[str]] = {key: [] for key in self.shapes}
        for key, shape in self.shapes.items():
            for used in walk.shape_refs(shape):
                users[used].append(key)
        return frozenset(walk.reachable(users, dated))
