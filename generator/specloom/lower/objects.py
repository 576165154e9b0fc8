"""The members of an object schema. Knows `properties` and its kin; not what a member's own schema means."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower.context import ITEM, Lowering, Words, mapping, properties_of, sequence

TypeOf: TypeAlias = Callable[[Lowering, DocumentNode, Words], ir.Type]


def record_parts(low: Lowering, node: DocumentNode) -> Iterator[tuple[str, DocumentNode, bool]]:
    """Each named member: its wire name, its schema, whether it is required.

    A required member that no property describes is a member of any type.
    """
    required = {name for name in sequence(mapping(node.value).get("required")) if isinstance(name, str)}
    described = properties_of(node, "properties")
    for wire_name, member in described:
        yield wire_name, member, wire_name in required
    known = {wire_name for wire_name, _ in described}
    for name in sequence(mapping(node.value).get("required")):
        if isinstance(name, str) and name not in known:
            known.add(name)
            yield name, DocumentNode(True, node.origin / "required"), True


def extra_type(low: Lowering, node: DocumentNode, type_of: TypeOf, words: Words) -> tuple[ir.Type | None, bool]:
    """Type of members without a name, None where nothing is said of them; and whether they are forbidden."""
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
