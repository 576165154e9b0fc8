"""State shared by all lowering: the document, the shapes found so far, and the schemas still to be read. Reads none
itself.
"""

from __future__ import annotations

from collections import deque
from typing import TypeAlias

from specloom import ir
from specloom.document import Document, DocumentNode
from specloom.findings import Code, Finding
from specloom.lower.keywords import only_refers
from specloom.values import escape

Words: TypeAlias = tuple[str, ...]
"""Name candidates for a shape, best first. `{POST /models}` inside is replaced by the name of that operation."""

ITEM = "[]"
"""The word for one item of an inline array or map."""


class Lowering:
    """One run of `lower`.

    Attributes:
        as_sent: Whether scalars with a format stay the strings and numbers that travel, dates and times of RFC 3339 aside.
        shapes: Finished shapes by key.
        pending: Schemas that were referred to and are not read yet; a queue, so that no nesting of a description is recursion here.
        met: Keys of all shapes, finished or pending.
        elsewhere: Place of a component that only refers to a schema in no component -> that schema.
        named: Place of such a schema -> the component.
        authorization: A header parameter that stands in for a security scheme.
        children: Key of a base -> (name of a schema, its node) for each component that refers to the base in `allOf`.
    """

    def __init__(self, document: Document, *, as_sent: bool = False) -> None:
        self.document = document
        self.as_sent = as_sent
        self.shapes: dict[str, ir.Shape] = {}
        self.findings: list[Finding] = []
        self.pending: deque[tuple[DocumentNode, Words, bool]] = deque()
        self.met: set[str] = set()
        self.children: dict[str, list[tuple[str, DocumentNode]]] = {}
        self.named: dict[ir.Origin, ir.Origin] = {}
        self.elsewhere: dict[ir.Origin, DocumentNode] = {}
        self.authorization: DocumentNode | None = None

    def report(self, code: Code, message: str, origin: ir.Origin) -> None:
        """Report what the description states and how it was interpreted."""
        self.findings.append(code.found(message, origin))

    def lift(self, node: DocumentNode, words: Words, *, inline: bool) -> ir.Ref:
        """Register `node` to be read as its own shape, now or later, and return a reference to it."""
        node = self._defined(node)
        key = str(node.origin)
        if key not in self.met:
            self.met.add(key)
            self.pending.append((node, words, inline))
        return ir.Ref(key)

    def _defined(self, node: DocumentNode) -> DocumentNode:
        """Where a schema is described that may only be referred to at `node`; a component that refers to one is another name."""
        if node.origin in self.elsewhere or not only_refers(mapping(node.value)):
            return self.elsewhere.get(node.origin, node)
        return node if node.origin.pointer.startswith("/components/schemas/") else self.document.follow(node) or node


def mapping(value: ir.Json) -> dict[str, ir.Json]:
    """`value` if it is an object, else an empty one: for properties that should be objects."""
    return value if isinstance(value, dict) else {}


def sequence(value: ir.Json) -> list[ir.Json]:
    """`value` if it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def constant_of(schema: ir.Json) -> str | None:
    """The only string that a schema allows, by `const` or by an `enum` of one value."""
    described = mapping(schema)
    values = [described["const"]] if "const" in described else sequence(described.get("enum"))
    only = values[0] if len(values) == 1 else None
    return only if isinstance(only, str) else None


def string_of(value: ir.Json) -> str:
    """`value` if it is a string, else `""`; a number in place of a string is printed."""
    match value:
        case str():
            return value
        case bool() | None:
            return ""
        case int() | float():
            return ir.spelling(value)
        case _:
            return ""


def properties_of(node: DocumentNode, name: str) -> list[tuple[str, DocumentNode]]:
    """The properties of the object under `name` in `node`, with their positions."""
    held = mapping(mapping(node.value).get(name))
    if not held:
        return []
    source, pointer = node.origin / name
    return [(key, DocumentNode(value, ir.Origin(source, f"{pointer}/{escape(key)}"))) for key, value in held.items()]


def items(node: DocumentNode, name: str) -> list[DocumentNode]:
    """The items of the array under `name` in `node`, with their positions."""
    held = sequence(mapping(node.value).get(name))
    if not held:
        return []
    origin = node.origin / name
    return [DocumentNode(value, origin / index) for index, value in enumerate(held)]


def own_properties(node: DocumentNode) -> list[tuple[str, DocumentNode]]:
    """The properties of the object at `node` itself, with their positions."""
    return [(name, node / name) for name in mapping(node.value)]


def numbered(words: Words, number: int) -> Words:
    """Name candidates for a part or an alternative of something called `words`."""
    return tuple(f"{word} {number}" for word in words[:2])
