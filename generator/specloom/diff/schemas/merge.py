"""Merges an `allOf` into one schema that accepts the same values. Knows when that is possible; compares nothing.

Keywords that have no common form, such as two patterns, stay apart: each is a subschema of the `allOf` that remains.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

from specloom.diff.coerce import as_list, as_mapping
from specloom.diff.schemas.exclusions import refuses_all
from specloom.diff.schemas.joined import joined, joined_items
from specloom.diff.schemas.keywords import CHOICES, LIMITING, silent
from specloom.diff.schemas.parts import all_parts
from specloom.diff.schemas.schema import SchemaReader, SchemaView, melt
from specloom.document import DocumentNode
from specloom.values import equal

_MOST, _MOST_PAIRS, _DEPTH = 64, 24, 8
_OBJECT = frozenset({"object"})
_ITEMS = frozenset({"prefixItems", "items"})
"""Keywords that describe the items of an array together."""

_OUTER = frozenset({"type", "default"})
"""Keywords whose last value wins; types are merged apart."""

_OPEN: tuple[Any, ...] = (None, True, {})
"""Values of `additionalProperties` that limit nothing."""


class Contradiction(Exception):
    """No value is valid."""


class _NotWritten(Exception):
    """The schema that accepts the same values cannot be written."""


def merged(reader: SchemaReader, schema: SchemaView) -> SchemaView | None:
    """The schema merged with its `allOf`; None if subschemas contradict each other, or limit each other's properties."""
    try:
        return merge(reader, schema)
    except Contradiction:
        return None


def merge(reader: SchemaReader, schema: SchemaView) -> SchemaView | None:
    """The same; None only where the merged schema cannot be written.

    Raises:
        Contradiction: No value matches all subschemas.
    """
    parts = list(islice(all_parts(reader, schema, members_first=True), _MOST + 1))
    if len(parts) > _MOST:
        return None
    types, nullable = _types(parts)
    if not types and any(part.types for part in parts):
        if not nullable:
            raise Contradiction
        return None
    if any(_closed_to(part, parts) for part in parts):
        return None
    try:
        keywords, apart = _keywords(reader, parts)
    except _NotWritten:
        return None
    branches, more = _branches(reader, parts)
    apart = [*apart, *more]
    if apart:
        branches["allOf"] = tuple(apart)
    return _alone(reader, SchemaView(keywords, branches, schema.origin, "", types, nullable))


def _alone(reader: SchemaReader, schema: SchemaView) -> SchemaView | None:
    """The schema merged with the only alternative that is left. Raises Contradiction."""
    for word in CHOICES:
        members = schema.branches.get(word, ())
        if len(members) == 1:
            rest = {other: listed for other, listed in schema.branches.items() if other != word}
            branches = {**rest, "allOf": (*rest.get("allOf", ()), members[0])}
            return merge(reader, schema._replace(branches=branches))
    return schema


def _closed_to(part: SchemaView, parts: list[SchemaView]) -> bool:
    """Whether a subschema limits properties that only other subschemas declare, and so refuses them or their values."""
    if part.get("additionalProperties") in _OPEN:
        return False
    own = part.mapping("properties")
    return any(name not in own for other in parts for name in other.mapping("properties"))


def _types(parts: list[SchemaView]) -> tuple[frozenset[str], bool]:
    typed = [part for part in parts if part.types]
    types = typed[0].types if typed else frozenset[str]()
    for part in typed:
        types = frozenset(narrow for one in types for narrow in (_both(one, other) for other in part.types) if narrow)
    telling = [part for part in parts if part.types or part.branches.keys() - {"allOf"}]
    return types, bool(telling) and all(part.nullable for part in telling)


def _both(one: str, other: str) -> str:
    """The common type of two types, or `""`."""
    return one if one == other else "integer" if {one, other} == {"integer", "number"} else ""


def _keywords(reader: SchemaReader, parts: list[SchemaView]) -> tuple[dict[str, DocumentNode], list[DocumentNode]]:
    """The keywords of all parts, and subschemas with those that have no common form.

    Raises:
        Contradiction: Two values of a keyword exclude each other.
        _NotWritten: They have no common form.
    """
    said: dict[str, list[DocumentNode]] = {}
    for part in parts:
        for word, node in part.keywords.items():
            others = said.setdefault(word, [])
            if not any(equal(node.value, other.value) for other in others):
                others.append(node)
    if "prefixItems" in said and sum(not _ITEMS.isdisjoint(part.keywords) for part in parts) > 1:
        raise _NotWritten
    keywords: dict[str, DocumentNode] = {}
    apart: list[DocumentNode] = []
    for word, nodes in said.items():
        common = _join(reader, word, nodes)
        if common is not None:
            keywords[word] = common
        elif word in _APART:
            apart += [joined({word: each}, each.origin / "allOf") for each in nodes]
        else:
            raise _NotWritten
    _pin(keywords)
    return keywords, apart


def _pin(keywords: dict[str, DocumentNode]) -> None:
    """Leave out an enum next to one of its values as a constant. Raises Contradiction."""
    if "const" in keywords and "enum" in keywords:
        listed = as_list(keywords.pop("enum").value)
        if not any(equal(keywords["const"].value, value) for value in listed):
            raise Contradiction


def _branches(
    reader: SchemaReader, parts: list[SchemaView]
) -> tuple[dict[str, tuple[DocumentNode, ...]], list[DocumentNode]]:
    """The alternatives of all parts as far as they have a common form, and the others as subschemas."""
    found: dict[str, list[tuple[DocumentNode, ...]]] = {}
    for part in parts:
        for word, members in part.branches.items():
            others = found.setdefault(word, [])
            if word != "allOf" and not any(_alike(members, other) for other in others):
                others.append(members)
    common = {word: _product(reader, sides) for word, sides in found.items()}
    several = [(word, members) for word, sides in found.items() if common[word] is None for members in sides]
    alone = {word: members for word, members in common.items() if members}
    return alone, [_alternatives(word, members) for word, members in several]


def _product(reader: SchemaReader, sides: list[tuple[DocumentNode, ...]]) -> tuple[DocumentNode, ...] | None:
    """One alternative for each choice from several lists of them, as all or exactly one of each list match; None for too many."""
    if math.prod(map(len, sides)) > _MOST_PAIRS and len(sides) > 1:
        return None
    found = sides[0] if sides else ()
    for members in sides[1:]:
        both = (reader.both(one, other) for one in found for other in members)
        found = tuple(each for each in both if not _of_node(reader, each, 0))
    return found


def impossible(reader: SchemaReader, schema: SchemaView, depth: int = 0) -> bool:
    """Whether it is certain that no value matches a schema, as its parts contradict each other."""
    if depth > _DEPTH or schema.nullable or not (depth or schema.branches or LIMITING & schema.keywords.keys()):
        return False
    try:
        whole = merge(reader, schema) if "allOf" in schema.branches else schema
    except Contradiction:
        return True
    if whole is None or whole.nullable:
        return False
    return refuses_all(whole) or _is_stuck(reader, whole, depth)


def _of_node(reader: SchemaReader, node: DocumentNode, depth: int) -> bool:
    """Whether no value matches the schema at a node, found once; a schema that refers to itself is possible."""
    key = (node.origin.source, node.origin.pointer)
    if key not in reader.impossible:
        reader.impossible[key] = False
        reader.impossible[key] = impossible(reader, reader.read(node), depth)
    return reader.impossible[key]


def _is_stuck(reader: SchemaReader, schema: SchemaView, depth: int) -> bool:
    """Whether no alternative, or a required property, can have a value."""
    for word in CHOICES:
        members = schema.branches.get(word, ())
        if members and all(_excluded(reader, schema, member, depth) for member in members):
            return True
    if not depth or schema.types != _OBJECT:
        return False  # of a schema that is compared itself, a property that has no value is reported where it is
    named = schema.mapping("properties")
    needed = [named[name] for name in schema.strings("required") if name in named]
    return any(_of_node(reader, node, depth + 1) for node in needed)


def _excluded(reader: SchemaReader, own: SchemaView, node: DocumentNode, depth: int = 0) -> bool:
    """Whether no value matches an alternative and the keywords next to it."""
    member = reader.read(node)
    apart = own.types and member.types and not member.nullable
    types = {narrow for one in own.types for narrow in (_both(one, other) for other in member.types) if narrow}
    return bool(apart and not types) or _of_node(reader, node, depth + 1)


def without_impossible(reader: SchemaReader, schema: SchemaView) -> SchemaView:
    """The schema without alternatives that no value matches; the schema itself if there are none, or no others."""
    branches = dict(schema.branches)
    for word in CHOICES:
        members = branches.get(word, ())
        kept = tuple(member for member in members if not _excluded(reader, schema, member))
        if kept and len(kept) < len(members):
            branches[word] = kept
    if branches == schema.branches:
        return schema
    rest = schema._replace(branches={word: kept for word, kept in branches.items() if len(kept) > 1})
    for word, kept in branches.items():
        whole = melt(rest, word, reader.read(kept[0])) if len(kept) == 1 else rest
        rest = whole or rest._replace(branches={**rest.branches, word: kept})
    return rest


def _alike(one: tuple[DocumentNode, ...], other: tuple[DocumentNode, ...]) -> bool:
    return equal([each.value for each in one], [each.value for each in other])


def _alternatives(word: str, members: tuple[DocumentNode, ...]) -> DocumentNode:
    place = members[0].origin / "allOf"
    listed = joined_items(members, place / word)
    return joined({word: listed}, place)


def _join(reader: SchemaReader, word: str, nodes: list[DocumentNode]) -> DocumentNode | None:
    """A keyword with the meaning of all its different values; None if it cannot be written. Raises Contradiction."""
    if len(nodes) == 1 or silent(word) or word in _OUTER:
        return nodes[-1]
    if word == "properties":
        return _join_properties(reader, nodes)
    if word in _SCHEMAS:
        return _join_schemas(reader, nodes)
    join = _JOINS.get(word)
    if join is None:
        return None
    value = nodes[0].value
    for node in nodes[1:]:
        value = join(value, node.value)
    return None if value is None else DocumentNode(value, nodes[-1].origin)


def _join_schemas(reader: SchemaReader, nodes: list[DocumentNode]) -> DocumentNode:
    """One schema for all values of a keyword."""
    refusing = next((node for node in nodes if node.value is False), None)
    if refusing is not None:
        return refusing
    limiting = [node for node in nodes if node.value not in _OPEN] or nodes[:1]
    found = limiting[0]
    for node in limiting[1:]:
        found = reader.both(found, node)
    return found


def _join_properties(reader: SchemaReader, nodes: list[DocumentNode]) -> DocumentNode:
    found: dict[str, DocumentNode] = {}
    for node in nodes:
        for name in as_mapping(node.value):
            new = node / name
            old = found.get(name)
            same = old is None or equal(old.value, new.value)
            found[name] = new if same or old is None else reader.both(old, new)
    return joined(found, nodes[0].origin)


def _common(one: Any, other: Any) -> Any:
    """The values of two enums. Raises Contradiction if there are none."""
    both = [value for value in as_list(one) if any(equal(value, each) for each in as_list(other))]
    if not both:
        raise Contradiction
    return both


def _refuse(one: Any, other: Any) -> Any:
    raise Contradiction


def _multiple(one: Any, other: Any) -> Any:
    whole = isinstance(one, int) and isinstance(other, int) and one > 0 and other > 0
    return math.lcm(one, other) if whole else None


def _either(one: Any, other: Any) -> Any:
    return one is True or other is True


def _highest(one: Any, other: Any) -> Any:
    return max(one, other) if _numbers(one, other) else None


def _lowest(one: Any, other: Any) -> Any:
    return min(one, other) if _numbers(one, other) else None


def _numbers(*values: Any) -> bool:
    return all(isinstance(value, int | float) for value in values)


_SCHEMAS = frozenset({"items", "additionalProperties", "propertyNames"})
_APART = frozenset({"pattern", "format", "not", "multipleOf", "dependentRequired", "dependentSchemas"})
"""Keywords that mean the same in a separate subschema."""

_JOINS: Mapping[str, Callable[[Any, Any], Any]] = {
    "required": lambda one, other: [*dict.fromkeys((*as_list(one), *as_list(other)))],
    "enum": _common,
    "const": _refuse,
    "multipleOf": _multiple,
    **dict.fromkeys(("uniqueItems", "readOnly", "writeOnly", "deprecated", "nullable"), _either),
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), _highest),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), _lowest),
}
"""Keyword -> the value with the meaning of two; None if there is none."""
