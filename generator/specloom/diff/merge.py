"""`allOf` written out as one schema. Knows when that is possible; compares nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from specloom.diff.plain import listing, mapping
from specloom.diff.schema import Reader, Schema, silent
from specloom.document import Node
from specloom.ir import Origin

_MOST = 64


def merged(reader: Reader, schema: Schema) -> Schema | None:
    """The schema with its `allOf` melted in: properties together, requirements together; None where members disagree."""
    parts = list(_parts(reader, schema, 0))
    if len(parts) > _MOST:
        return None
    keywords: dict[str, Node] = {}
    branches: dict[str, tuple[Node, ...]] = {}
    for part in parts:
        for word, node in part.keywords.items():
            joined = _join(word, keywords.get(word), node)
            if joined is None:
                return None
            keywords[word] = joined
        others = {word: members for word, members in part.branches.items() if word != "allOf"}
        if branches.keys() & others.keys():
            return None
        branches |= others
    types, nullable = _types(parts)
    if not types and any(part.types for part in parts):
        return None
    return Schema(keywords, branches, schema.origin, "", types, nullable)


def _parts(reader: Reader, schema: Schema, depth: int) -> Iterable[Schema]:
    if depth < _MOST:
        for member in schema.branches.get("allOf", ()):
            yield from _parts(reader, reader.read(member), depth + 1)
    yield schema


def _types(parts: list[Schema]) -> tuple[frozenset[str], bool]:
    typed = [part for part in parts if part.types]
    types = typed[0].types if typed else frozenset[str]()
    for part in typed:
        types = frozenset(narrow for one in types for narrow in (_both(one, other) for other in part.types) if narrow)
    return types, bool(typed) and all(part.nullable for part in typed)


def _both(one: str, other: str) -> str:
    """The type that is both, `""` where none is."""
    return one if one == other else "integer" if {one, other} == {"integer", "number"} else ""


def _join(word: str, old: Node | None, new: Node) -> Node | None:
    if old is None or old.value == new.value or silent(word) or word == "type":
        return new
    if word == "properties":
        return _join_members(old, new)
    if word == "required":
        names = [*listing(old.value), *listing(new.value)]
        return Node([*dict.fromkeys(names)], old.origin)
    return None


def _join_members(old: Node, new: Node) -> Node | None:
    first, second = mapping(old.value), mapping(new.value)
    if any(second[name] != value for name, value in first.items() if name in second):
        return None
    places = _places(old) | _places(new)
    return Members({**first, **second}, old.origin, places)


def _places(node: Node) -> dict[str, Origin]:
    if isinstance(node, Members):
        return dict(node.places)
    return {name: node.origin / name for name in mapping(node.value)}


@attrs.frozen
class Members(Node):
    """Properties that come from several places."""

    places: Mapping[str, Origin] = attrs.field(factory=dict[str, Origin], eq=False)

    def __truediv__(self, step: str | int) -> Node:
        """The property, at the place it came from."""
        return Node(self.value[step], self.places[str(step)])
