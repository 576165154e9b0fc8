"""Properties that only one version declares, and that the other describes among others. Pairs their schemas; compares nothing.

A subschema of `allOf` describes the properties that another one declares, and `unevaluatedProperties` those that none does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from specloom.diff.schemas.cases import described, evaluated
from specloom.diff.schemas.nested import OTHERS
from specloom.diff.schemas.parts import all_parts
from specloom.diff.schemas.raw_change import Pair
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.document import DocumentNode


def counterparts(pair: Pair) -> Iterator[tuple[str, DocumentNode, DocumentNode]]:
    """The properties that only one side declares, each with the schema that the other side has for it, and its own."""
    before, after = _Whole.of(pair.base_reader, pair.base), _Whole.of(pair.revision_reader, pair.revision)
    if before.describes_others:
        for name in [name for name in after.names if name not in before.names]:
            if old := before.among_others(name):
                yield name, before.both(old), after.both(after.described(name))
    if after.describes_others:
        for name in [name for name in before.names if name not in after.names]:
            if new := after.among_others(name):
                yield name, before.both(before.described(name)), after.both(new)


class _Whole(NamedTuple):
    """A schema and its `allOf`, part by part."""

    reader: SchemaReader
    parts: Sequence[SchemaView]

    @classmethod
    def of(cls, reader: SchemaReader, schema: SchemaView) -> _Whole:
        return cls(reader, list(all_parts(reader, schema)))

    @property
    def describes_others(self) -> bool:
        """Whether it says anything of properties that it does not declare."""
        return any(word in part.keywords for part in self.parts for word in OTHERS)

    @property
    def names(self) -> dict[str, None]:
        """The properties that it declares."""
        return {name: None for part in self.parts for name in part.mapping("properties")}

    def described(self, name: str) -> list[DocumentNode]:
        """The schemas of a property."""
        return [node for part in self.parts for node in described(evaluated(self.reader, part), name)]

    def among_others(self, name: str) -> list[DocumentNode]:
        """The schemas of an undeclared property that limit it; none if it is forbidden, which is said of the whole."""
        found = self.described(name)
        if any(node.value is False for node in found):
            return []
        return [node for node in found if isinstance(node.value, dict) and self.reader.read(node).constrains]

    def both(self, nodes: Sequence[DocumentNode]) -> DocumentNode:
        """One schema for all of these."""
        found = nodes[0]
        for node in nodes[1:]:
            found = self.reader.both(found, node)
        return found
