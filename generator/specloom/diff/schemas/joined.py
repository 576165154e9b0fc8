"""Nodes that are put together from several places of a description, each part with its original place. Reads no schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specloom.document import DocumentNode
from specloom.values import Json, Origin


class Joined(DocumentNode):
    """A value whose properties or items are nodes from several places."""

    parts: Mapping[str | int, DocumentNode]

    def __new__(cls, value: Json, origin: Origin, parts: Mapping[str | int, DocumentNode]) -> Joined:
        """The node of a value that is put together from `parts`."""
        self = super().__new__(cls, value, origin)
        self.parts = parts
        return self

    def __truediv__(self, step: str | int) -> DocumentNode:
        """The property or item, with its original place."""
        found = self.parts.get(step)
        return DocumentNode(None, self.origin / step) if found is None else found


def joined(parts: Mapping[str, DocumentNode], origin: Origin) -> Joined:
    """A mapping of these nodes."""
    return Joined({name: node.value for name, node in parts.items()}, origin, {name: parts[name] for name in parts})


def joined_items(items: Sequence[DocumentNode], origin: Origin) -> Joined:
    """A list of these nodes."""
    return Joined([node.value for node in items], origin, dict(enumerate(items)))


def all_of(one: DocumentNode, other: DocumentNode) -> Joined:
    """An `allOf` of two schemas from different places; its place is in the first, and names the second."""
    origin = one.origin / "allOf" / f"{other.origin.source}{other.origin.pointer}"
    return joined({"allOf": joined_items((one, other), origin / "allOf")}, origin)
