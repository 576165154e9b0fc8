"""The modules and names of the shapes of a client. Not concerned with annotation syntax."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

import attrs

from specloom import ir
from specloom.ir import walk


class Symbol(NamedTuple):
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
        resources: Folder of the modules of resources.
        texts: Whether docstrings, bodies, constants and imports are wanted; a comparison of names and signatures needs none.
        sync_only: Whether only sync classes and methods are wanted.
    """

    shapes: Mapping[str, ir.Shape]
    symbols: Mapping[str, Symbol]
    inputs: str = "types"
    replaced: Mapping[tuple[str, str], tuple[str, str]] = attrs.field(factory=dict[tuple[str, str], tuple[str, str]])
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    resources: str = "resources"
    texts: bool = True
    sync_only: bool = False

    def symbol(self, key: str) -> Symbol:
        """The symbol of the shape `key`."""
        return self.symbols[key]

    def alias(self, key: str) -> ir.Alias | None:
        """The alias `key`, or None for a record."""
        shape = self.shapes[key]
        return shape if isinstance(shape, ir.Alias) else None

    def other_names(self, shape: ir.Record) -> dict[str, str]:
        """Python name -> wire name of the properties that a dict may have under either; none in a package of specloom alone."""
        wire_names = {field.wire_name for field in shape.fields}
        return {
            field.name: field.wire_name
            for field in shape.fields
            if self.replaced and field.access != "read" and field.name not in ("", *wire_names)
        }

    def key(self, field: ir.Field) -> str:
        """The key of a property in an input type: its wire name; where a package emulates an SDK, its Python name.

        A name that only avoids a word of Python is not needed in a dict: `from`, not `from_`.
        """
        python = self.replaced and field.name and field.name.rstrip("_") != field.wire_name
        return field.name if python else field.wire_name

    @cached_property
    def converted(self) -> frozenset[str]:
        """Keys of the shapes with a date (not a time) or a decimal in a string, or with properties of other names, anywhere inside what is sent."""
        sent = {
            key: [part for type in _sent_types(shape) for part in walk.within(type)]
            for key, shape in self.shapes.items()
        }
        found = [
            key
            for key, parts in sent.items()
            if any(isinstance(part, ir.Date | ir.Decimal) for part in parts) or self._has_other_names(self.shapes[key])
        ]
        if not found:
            return frozenset()
        users: dict[str, list[str]] = {key: [] for key in self.shapes}
        for key, parts in sent.items():
            for part in parts:
                if isinstance(part, ir.Ref):
                    users[part.target].append(key)
        return frozenset(walk.reachable(users, found))

    def _has_other_names(self, shape: ir.Shape) -> bool:
        return isinstance(shape, ir.Record) and bool(self.other_names(shape))


def _sent_types(shape: ir.Shape) -> list[ir.Type]:
    """The types inside a shape, but for those of properties that only responses have."""
    match shape:
        case ir.Alias():
            return [shape.type]
        case ir.Record():
            types = [field.type for field in shape.fields if field.access != "read"]
            return types if shape.extra is None else [*types, shape.extra]
