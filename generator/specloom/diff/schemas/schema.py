"""Normalizes one schema for comparison. Knows which spellings are equivalent; compares nothing.

References are resolved, a combinator with one subschema becomes that subschema, and all ways to allow null become one flag.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from specloom.diff.coerce import as_list, as_mapping
from specloom.diff.schemas.joined import all_of
from specloom.diff.schemas.keywords import idle, json_type, shortest, silent
from specloom.document import Document, DocumentNode
from specloom.values import Json, Origin, equal, escape

COMBINERS = ("oneOf", "anyOf", "allOf")

SCHEMAS = "#/components/schemas/"
"""Prefix of references to named schemas."""

_JOINED = ("properties", "required", "patternProperties", "dependentRequired", "dependentSchemas")
"""Keywords whose meaning next to a reference differs from their meaning in the target."""

_PINNING = ("const", "enum", "type", "deprecated")
"""Keywords of an alternative that is a constant."""

_DEPTH = 64

_INTEGER, _NUMBER = frozenset({"integer"}), frozenset({"number"})


class SchemaView(NamedTuple):
    """A normalized schema.

    Attributes:
        keywords: Each keyword except combinators, with the node that contains it, even if a reference or merge added it.
        branches: The subschemas of `oneOf`, `anyOf` and `allOf`, without the null type.
        origin: Place of the schema; for a reference, of its target.
        name: Last segment of the reference to it; `""` for an inline schema.
        types: Allowed JSON types, without null unless it is the only one; empty if any type is allowed.
        nullable: Whether null is explicitly allowed.
    """

    keywords: Mapping[str, DocumentNode]
    branches: Mapping[str, tuple[DocumentNode, ...]]
    origin: Origin
    name: str = ""
    types: frozenset[str] = frozenset()
    nullable: bool = False

    def get(self, keyword: str) -> Json:
        """The value of a keyword; None if it is absent."""
        node = self.keywords.get(keyword)
        return None if node is None else node.value

    def place(self, keyword: str) -> Origin:
        """The place of a keyword, or of the schema if it is absent."""
        node = self.keywords.get(keyword)
        return self.origin if node is None else node.origin

    def mapping(self, keyword: str) -> dict[str, DocumentNode]:
        """The entries of a keyword with schemas by name; empty for any other value."""
        node = self.keywords.get(keyword)
        return {name: node / name for name in as_mapping(node.value)} if node else {}

    def listed(self, keyword: str) -> list[DocumentNode]:
        """The items of a keyword with an array of schemas; empty for any other value."""
        node = self.keywords.get(keyword)
        return [node / index for index in range(len(as_list(node.value)))] if node else []

    def strings(self, keyword: str) -> tuple[str, ...]:
        """The distinct names in a keyword with an array of names, in order."""
        return tuple(dict.fromkeys(item for item in as_list(self.get(keyword)) if isinstance(item, str)))

    def flag(self, keyword: str) -> bool:
        """Whether the keyword is true."""
        return self.get(keyword) is True

    @property
    def constrains(self) -> bool:
        """Whether it refuses any value, judging by its keywords."""
        return bool(self.branches) or not all(idle(word, self.get(word)) for word in self.keywords)


def reference(name: str) -> str:
    """An entry of a discriminator's mapping, a name or a reference, as a reference (OAS 3.1.1 section 4.8.25)."""
    return name if "/" in name or "#" in name else SCHEMAS + escape(name)


class SchemaReader:
    """Normalizes the schemas of one document, each once.

    Attributes:
        examples: Values that nested schemas accept, by place and depth, for those who look for them.
        impossible: Whether no value matches a schema, by place, for those who look for that.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._read: dict[tuple[str, str], SchemaView] = {}
        self.examples: dict[tuple[str, str, int], list[Json]] = {}
        self.impossible: dict[tuple[str, str], bool] = {}
        self._joined: dict[tuple[str, str], DocumentNode] = {}

    def read(self, node: DocumentNode, depth: int = 0) -> SchemaView:
        """The schema at a node."""
        key = (node.origin.source, node.origin.pointer)
        found = self._read.get(key)
        if found is None:
            found = self._read[key] = self._fold(node, depth)
        return found

    def both(self, one: DocumentNode, other: DocumentNode) -> DocumentNode:
        """The schema that accepts what two schemas accept, the same node each time."""
        node = all_of(one, other)
        return self._joined.setdefault((node.origin.source, node.origin.pointer), node)

    def named(self, value: Json) -> DocumentNode | None:
        """The schema that a mapping entry of a discriminator refers to in the same file."""
        ref = reference(value) if isinstance(value, str) else ""
        return self.document.node(Origin(self.document.name, ref[1:])) if ref.startswith("#/") else None

    def target(self, node: DocumentNode) -> DocumentNode:
        """The node itself, or the target of a plain reference."""
        value = as_mapping(node.value)
        if len(value) == 1 and "$ref" in value:
            return self.document.follow(node) or node
        return node

    def unmelted(self, node: DocumentNode) -> SchemaView | None:
        """The schema at a node with an `allOf` of one subschema, which is kept as a branch; None for any other node."""
        value = as_mapping(node.value)
        if "$ref" in value or len(as_list(value.get("allOf"))) != 1:
            return None
        keywords = {keyword: node / keyword for keyword in value if keyword not in COMBINERS}
        return _settle(keywords, {word: _items(node, word) for word in COMBINERS if word in value}, node.origin)

    def _fold(self, node: DocumentNode, depth: int) -> SchemaView:
        if node.value is False:
            return SchemaView({"not": DocumentNode({}, node.origin)}, {}, node.origin)
        value = as_mapping(node.value) if depth <= _DEPTH else {}
        keywords = {keyword: node / keyword for keyword in value if keyword != "$ref" and keyword not in COMBINERS}
        schema = _settle(keywords, {}, node.origin)
        if isinstance(value.get("$ref"), str):
            schema = self._referred(node, schema, depth)
        for combiner in COMBINERS:
            if combiner in value:
                schema = self._combined(schema, combiner, _items(node, combiner), depth)
        return schema

    def _referred(self, node: DocumentNode, siblings: SchemaView, depth: int) -> SchemaView:
        """A reference whose sibling keywords override those of its target, or are combined with them."""
        target = self.document.follow(node)
        name = _last_step(as_mapping(node.value)["$ref"])
        if target is None or target.origin == node.origin:
            return siblings._replace(name=name)
        schema = self.read(target, depth + 1)
        if any(word in schema.keywords and word in siblings.keywords for word in _JOINED):
            return siblings._replace(name=name, branches={"allOf": (target,)})
        keywords = {**schema.keywords, **siblings.keywords}
        return _settle(keywords, schema.branches, schema.origin, name, schema.nullable)

    def _combined(self, schema: SchemaView, combiner: str, members: tuple[DocumentNode, ...], depth: int) -> SchemaView:
        """The schema with the subschemas of a combinator, or merged with the only one."""
        rest = members = _flattened(members) if combiner == "anyOf" else members
        if combiner != "allOf":
            rest = tuple(member for member in members if not _is_null(self.target(member).value)) or members
            null = len(rest) < len(members)
            if null and combiner == "oneOf" and any(self._admits_null(member, depth) for member in rest):
                return self._without_null(schema, members, rest, depth)
            schema = schema._replace(nullable=schema.nullable or (null and not schema.types))
        listed = self._constants(schema, combiner, rest, depth) if combiner != "allOf" else None
        if listed is not None:
            return _settle(listed, schema.branches, schema.origin, schema.name, schema.nullable)
        if len(rest) == 1:
            melted = melt(schema, combiner, self.read(rest[0], depth + 1))
            if melted is not None:
                return melted
        return schema._replace(branches={**schema.branches, combiner: rest}) if rest else schema

    def _admits_null(self, member: DocumentNode, depth: int) -> bool:
        schema = self.read(member, depth + 1)
        return schema.nullable or not (schema.types or schema.constrains)

    def _without_null(
        self, schema: SchemaView, members: tuple[DocumentNode, ...], rest: tuple[DocumentNode, ...], depth: int
    ) -> SchemaView:
        """The schema with a `oneOf` that refuses null, which two of its alternatives accept."""
        melted = melt(schema, "oneOf", self.read(rest[0], depth + 1)) if len(rest) == 1 else None
        if melted is not None and melted.types:
            return melted._replace(nullable=False)
        return schema._replace(branches={**schema.branches, "oneOf": members})

    def _constants(
        self, own: SchemaView, combiner: str, members: tuple[DocumentNode, ...], depth: int
    ) -> Mapping[str, DocumentNode] | None:
        """The keywords of alternatives that only list values, as one enum; None for others."""
        if len(members) < 2 or any(word in own.keywords for word in ("enum", "const")):
            return None
        values = [_listed_values(self.read(member, depth + 1)) for member in members]
        if None in values:
            return None
        found: list[Json] = [value for listed in values if listed for value in listed]
        spelled = [json.dumps(value) for value in found]
        if combiner == "oneOf" and len({*spelled}) < len(spelled):
            return None
        distinct: list[Json] = [*dict(zip(spelled, found, strict=True)).values()]
        return {**own.keywords, "enum": DocumentNode(distinct, members[0].origin)}


def _listed_values(schema: SchemaView) -> list[Json] | None:
    """The constant or the enum values of a schema; None if it has other constraints."""
    if schema.branches or any(not idle(word, schema.get(word)) and word not in _PINNING for word in schema.keywords):
        return None
    listed = [schema.get("const")] if "const" in schema.keywords else as_list(schema.get("enum"))
    kinds = {json_type(each) for each in listed} - {"null"}
    types = schema.types | {"integer"} if "number" in schema.types else schema.types
    both = {value for value in listed if isinstance(value, bool)} == {True, False}
    return listed if listed and "" not in kinds and kinds <= types and not both else None


def parts_by_type(schema: SchemaView) -> list[SchemaView]:
    """A schema of several types as one schema for each of them, and an enum as one for each value; null aside."""
    enum = schema.keywords.get("enum")
    parts: list[SchemaView] = []
    for type in sorted(schema.types):
        values = [] if enum is None else [value for value in as_list(enum.value) if json_type(value) == type]
        listed = [{"enum": DocumentNode([value], enum.origin)} for value in values if enum]
        for own in [{}] if enum is None else listed:
            keywords = {**schema.keywords, **own}
            parts.append(schema._replace(keywords=keywords, types=frozenset({type}), nullable=False))
    return parts


def melt(own: SchemaView, combiner: str, member: SchemaView) -> SchemaView | None:
    """A schema merged with a subschema of its combinator; None if they have different values for a keyword."""
    return _melted(own, member) if _melts(own, combiner, member) else None


def _melts(own: SchemaView, combiner: str, member: SchemaView) -> bool:
    if combiner == "allOf" and own.constrains and not member.constrains:
        return False
    shared = [word for word in member.keywords if word in own.keywords and not silent(word)]
    return all(_agree(own, member, word) for word in shared) and not set(own.branches) & set(member.branches)


def _agree(own: SchemaView, member: SchemaView, word: str) -> bool:
    """Whether a keyword means the same in two schemas: a type may be written as a list of one."""
    listed = word == "type" and own.types == member.types and own.nullable == member.nullable
    return listed or equal(own.get(word), member.get(word))


def _melted(own: SchemaView, member: SchemaView) -> SchemaView:
    keywords = {**member.keywords, **own.keywords}
    origin, name = (own.origin, own.name) if own.constrains else (member.origin, member.name)
    return _settle(keywords, {**member.branches, **own.branches}, origin, name, own.nullable or member.nullable)


def _settle(
    keywords: Mapping[str, DocumentNode],
    branches: Mapping[str, tuple[DocumentNode, ...]],
    origin: Origin,
    name: str = "",
    nullable: bool = False,
) -> SchemaView:
    types, null = _types(keywords)
    idle = ""
    if types == frozenset(("boolean",)) and _lists_both(keywords.get("enum")):
        idle = "enum"
    if types in (_INTEGER, _NUMBER) and (step := whole_step(keywords.get("multipleOf"))):
        types, idle = _INTEGER, "multipleOf" if step == 1 else ""
    if idle:
        keywords = {word: node for word, node in keywords.items() if word != idle}
    return SchemaView(keywords, branches, origin, name, types, nullable or null)


def _types(keywords: Mapping[str, DocumentNode]) -> tuple[frozenset[str], bool]:
    """The types in `type`, otherwise the types of its enum values, without subtypes, and without null unless it is alone."""
    node = keywords.get("type")
    value = node.value if node is not None else None
    names = as_list(value) or [value]
    found = frozenset(name for name in names if isinstance(name, str))
    listed = frozenset[str]() if found else _listed_types(keywords)
    found = found if "" in listed else found or listed
    spelled = keywords.get("nullable")
    typed = "null" in found and not _lists_no_null(keywords)
    null = typed or "null" in listed or (spelled is not None and spelled.value is True)
    if "number" in found:
        found -= {"integer"}
    return found - {"null"} or found, null


def _lists_no_null(keywords: Mapping[str, DocumentNode]) -> bool:
    """Whether an enum or a constant refuses null, which `type` allows; `nullable` allows it in any case."""
    const, enum = keywords.get("const"), keywords.get("enum")
    listed = [const.value] if const is not None else as_list(enum.value) if enum is not None else [None]
    return None not in listed


def _listed_types(keywords: Mapping[str, DocumentNode]) -> frozenset[str]:
    """The types of enum values; `""` for arrays and objects."""
    const, enum = keywords.get("const"), keywords.get("enum")
    values = [const.value] if const is not None else as_list(enum.value) if enum is not None else []
    return frozenset(json_type(shortest(value)) for value in values)


def whole_step(node: DocumentNode | None) -> float:
    """The step of numbers that are all integers; 0 if there is none."""
    step = node.value if node is not None else None
    if isinstance(step, bool) or not isinstance(step, int | float) or step <= 0 or step % 1:
        return 0
    return step


def _lists_both(node: DocumentNode | None) -> bool:
    """Whether an enum lists both `true` and `false`, so that it restricts nothing."""
    values = as_list(node.value) if node is not None else []
    return {value for value in values if isinstance(value, bool)} == {True, False}


def _items(node: DocumentNode, keyword: str) -> tuple[DocumentNode, ...]:
    inner = node / keyword
    return tuple(inner / index for index in range(len(as_list(inner.value))))


def _flattened(members: tuple[DocumentNode, ...]) -> tuple[DocumentNode, ...]:
    """The alternatives of `anyOf`, those of an inner `anyOf` in its place."""
    return tuple(each for member in members for each in (_inner_alternatives(member) or (member,)))


def _inner_alternatives(member: DocumentNode) -> tuple[DocumentNode, ...]:
    value = as_mapping(member.value)
    alone = "anyOf" in value and all(word == "anyOf" or idle(word, value[word]) for word in value)
    return _flattened(_items(member, "anyOf")) if alone else ()


def _is_null(value: Json) -> bool:
    """Whether a schema as written accepts only null."""
    if not isinstance(value, dict):
        return False
    pinned = "const" in value and value["const"] is None
    return value.get("type") in ("null", ["null"]) or value.get("enum") == [None] or pinned


def _last_step(reference: Json) -> str:
    return str(reference).rsplit("/", 1)[-1]
