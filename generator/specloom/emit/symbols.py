"""Where the shapes of a client live and what they are called. Knows modules and names; no annotation syntax."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom import ir


@attrs.frozen
class Symbol:
    """How Python code reaches one shape.

    Attributes:
        module: Module under `models` (and, for its twin, under `types`), such as `chat`.
        name: Class or alias name.
        twin: Name of what may be sent in its place, `""` where nothing else may.
    """

    module: str
    name: str
    input_name: str = ""


@attrs.frozen
class SymbolTable:
    """All shapes of a client with their homes, both by shape key.

    Attributes:
        inputs: Folder of the modules of twins.
        replaced: Module and name -> what is imported instead.
    """

    shapes: Mapping[str, ir.Shape]
    symbols: Mapping[str, Symbol]
    inputs: str = "types"
    replaced: Mapping[tuple[str, str], tuple[str, str]] = attrs.field(factory=dict[tuple[str, str], tuple[str, str]])

    def symbol(self, key: str) -> Symbol:
        """Home of the shape `key`."""
        return self.symbols[key]

    def alias(self, key: str) -> ir.Alias | None:
        """The alias `key`, or None for a record."""
        shape = self.shapes[key]
        return shape if isinstance(shape, ir.Alias) else None
