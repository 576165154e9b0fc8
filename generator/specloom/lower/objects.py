"""Lowers the properties of an object schema. Does not lower their schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower.context import ITEM, Lowering, Words, items, mapping, properties_of, sequence
from specloom.lower.keywords import CONDITIONS, DEPENDENT, has_conditions, is_typed

_DEEPEST = 8
"""Largest depth of nested branches that is searched; schemas may contain themselves."""

_JSON_TYPES: dict[type[object], str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}

TypeOf: TypeAlias = Callable[[Lowering, DocumentNode, Words], ir.Type]


class NamedProperty(NamedTuple):
    """A property of an object schema.

    Attributes:
        conditional: Whether only `if`, `then`, `else` or `dependentSchemas` describe it.
    """

    wire_name: str
    node: DocumentNode
    required: bool
    conditional: bool = False


def record_parts(low: Lowering, node: DocumentNode) -> Iterator[NamedProperty]:
    """Each named property.

    A conditional property is optional; a required property that `properties` does not describe is a property
    of any type.
    """
    required = {name for name in sequence(mapping(node.value).get("required")) if isinstance(name, str)}
    described = properties_of(node, "properties")
    for wire_name, member in described:
        yield NamedProperty(wire_name, member, wire_name in required)
    known = {wire_name for wire_name, _ in described}
    for wire_name, member in conditional_properties(low, node).items():
        if wire_name not in known:
            known.add(wire_name)
            yield NamedProperty(wire_name, member, wire_name in required, conditional=True)
    for name in sequence(mapping(node.value).get("required")):
        if isinstance(name, str) and name not in known:
            known.add(name)
            yield NamedProperty(name, DocumentNode(True, node.origin / "required"), required=True)


def conditional_properties(low: Lowering, node: DocumentNode) -> dict[str, DocumentNode]:
    """Properties that `then`, `else`, `if` and `dependentSchemas` describe; if branches differ, a union of their schemas."""
    schema = mapping(node.value)
    if not has_conditions(schema):
        return {}
    found: dict[str, list[DocumentNode]] = {}
    branches = [node / word for word in CONDITIONS if word in schema and word != "if"]
    for branch in (*branches, *(each for _, each in properties_of(node, DEPENDENT))):
        for wire_name, member in _described(low, branch, _DEEPEST):
            found.setdefault(wire_name, []).append(member)
    for wire_name, member in _described(low, node / "if", _DEEPEST) if "if" in schema else ():
        found.setdefault(wire_name, []).append(_tested(member))
    return {wire_name: _any_of(_telling(members)) for wire_name, members in found.items()}


def _described(low: Lowering, schema: DocumentNode, depth: int) -> Iterator[tuple[str, DocumentNode]]:
    """Properties of a branch and of the schemas that it combines."""
    node = low.document.follow(schema)
    if node is None or depth == 0:
        return
    yield from properties_of(node, "properties")
    parts = [part for word in ("allOf", "anyOf", "oneOf") for part in items(node, word)]
    parts += [node / word for word in CONDITIONS if isinstance(mapping(node.value).get(word), dict)]
    for part in (*parts, *(each for _, each in properties_of(node, DEPENDENT))):
        yield from _described(low, part, depth - 1)


def _tested(member: DocumentNode) -> DocumentNode:
    """A property that a condition tests: values other than those it asks for are valid too, and presumably of the same types."""
    schema = mapping(member.value)
    values = [*sequence(schema.get("enum")), *([schema["const"]] if "const" in schema else [])]
    kinds: list[ir.Json] = [*dict.fromkeys(_JSON_TYPES.get(type(value), "") for value in values)]
    if not kinds:
        return member
    return DocumentNode({} if "" in kinds else {"type": kinds}, member.origin)


def _telling(members: list[DocumentNode]) -> list[DocumentNode]:
    """Distinct schemas, without those that only narrow what another branch describes."""
    telling = [member for member in members if is_typed(member.value)] or members
    return list({repr(member.value): member for member in telling}.values())


def _any_of(members: list[DocumentNode]) -> DocumentNode:
    """One schema that admits what each admits; schemas of several files are not combined, because their references differ."""
    first = members[0]
    same = [member for member in members if member.origin.source == first.origin.source]
    return first if len(same) == 1 else DocumentNode({"anyOf": [member.value for member in same]}, first.origin)


def extra_type(low: Lowering, node: DocumentNode, type_of: TypeOf, words: Words) -> tuple[ir.Type | None, bool]:
    """Type of undeclared properties, None if the schema does not mention them; and whether they are forbidden."""
    schema = mapping(node.value)
    inner = tuple(f"{word} {ITEM}" for word in words[:2])
    types = [type_of(low, member, inner) for _, member in properties_of(node, "patternProperties")]
    word = "additionalProperties" if "additionalProperties" in schema else "unevaluatedProperties"
    match schema.get(word):
        case None | False:
            pass
        case True:
            types.append(ir.Any())
        case _:
            types.append(type_of(low, node / word, inner))
    closed = schema.get(word) is False and not types
    distinct = tuple(dict.fromkeys(types))
    if not distinct:
        return None, closed
    return (distinct[0] if len(distinct) == 1 else ir.Union(distinct)), False
