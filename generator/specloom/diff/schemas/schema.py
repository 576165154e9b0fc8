"""One schema in the form that comparison needs. Knows which spellings mean the same; compares nothing.

References are followed, `allOf`, `oneOf` and `anyOf` of one member are that member, and every way to admit null is one flag.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from specloom.diff.coerce import as_list, as_mapping
from specloom.document import Document, DocumentNode
from specloom.ir import Json, Origin, escape

ANNOTATIONS = frozenset(
    (
        "title",
        "description",
        "example",
        "examples",
        "externalDocs",
        "xml",
        "$comment",
        "$id",
        "$schema",
        "$anchor",
        "$defs",
    )
)
"""Keywords that say nothing of which values fit."""

COMBINERS = ("oneOf", "anyOf", "allOf")

SCHEMAS = "#/components/schemas/"
"""What references to named schemas begin with."""

_JOINED = ("properties", "required", "patternProperties", "dependentRequired", "dependentSchemas")
"""Keywords that mean something else beside a reference than in place of its target's."""

_PINNING = ("const", "enum", "type", "deprecated")
"""Keywords of an alternative that is a constant."""

_DEPTH = 64


@attrs.frozen(eq=False)
class SchemaView:
    """A schema, read.

    Attributes:
        keywords: Each keyword but the combiners, with the node that holds it, wherever a reference or fold brought it from.
        branches: The members of `oneOf`, `anyOf` and `allOf`, the null member taken out.
        origin: Where the schema itself is written; for a reference, its target.
        name: Last step of the reference that led here, `""` for one written in place.
        types: JSON types admitted, null left out unless it is the only one; empty where any is.
        nullable: Whether null is admitted by name.
    """

    keywords: Mapping[str, DocumentNode]
    branches: Mapping[str, tuple[DocumentNode, ...]]
    origin: Origin
    name: str = ""
    types: frozenset[str] = frozenset()
    nullable: bool = False

    def get(self, keyword: str) -> Json:
        """The keyword's value, None where it is absent."""
        node = self.keywords.get(keyword)
        return None if node is None else node.value

    def place(self, keyword: str) -> Origin:
        """Where the keyword is written, or the schema where it is not."""
        node = self.keywords.get(keyword)
        return self.origin if node is None else node.origin

    def mapping(self, keyword: str) -> dict[str, DocumentNode]:
        """The members of a keyword that holds schemas by name; empty where it does not."""
        node = self.keywords.get(keyword)
        return {name: node / name for name in as_mapping(node.value)} if node else {}

    def listed(self, keyword: str) -> list[DocumentNode]:
        """The items of a keyword that holds schemas by position; empty where it does not."""
        node = self.keywords.get(keyword)
        return [node / index for index in range(len(as_list(node.value)))] if node else []

    def strings(self, keyword: str) -> tuple[str, ...]:
        """The texts of a keyword that holds a list of names, in order, each once."""
        return tuple(dict.fromkeys(item for item in as_list(self.get(keyword)) if isinstance(item, str)))

    def flag(self, keyword: str) -> bool:
        """Whether the keyword is there and true."""
        return self.get(keyword) is True

    @property
    def constrains(self) -> bool:
        """Whether it refuses any value at all, as far as its keywords tell."""
        return bool(self.branches) or not all(map(silent, self.keywords))


def silent(keyword: str) -> bool:
    """Whether a keyword leaves every value fit."""
    return keyword in ANNOTATIONS or keyword.startswith("x-")


def json_type(value: Json) -> str:
    """The type of a plain value, `""` for lists and objects."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case _:
            return ""


def reference(name: str) -> str:
    """An entry of a discriminator's mapping, a name or a reference, as a reference (OAS 3.1.1 section 4.8.25)."""
    return name if "/" in name or "#" in name else SCHEMAS + escape(name)


class SchemaReader:
    """Reads the schemas of one document, each once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._read: dict[tuple[str, str], SchemaView] = {}

    def read(self, node: DocumentNode, depth: int = 0) -> SchemaView:
        """The schema at a node."""
        key = (node.origin.source, node.origin.pointer)
        found = self._read.get(key)
        if found is None:
            found = self._read[key] = self._fold(node, depth)
        return found

    def named(self, value: Json) -> DocumentNode | None:
        """The schema that an entry of a discriminator's mapping names or refers to in the same file."""
        ref = reference(value) if isinstance(value, str) else ""
        return self.document.node(Origin(self.document.name, ref[1:])) if ref.startswith("#/") else None

    def target(self, node: DocumentNode) -> DocumentNode:
        """The node itself, or what it refers to when it is a reference and nothing else."""
        value = as_mapping(node.value)
        if len(value) == 1 and "$ref" in value:
            return self.document.follow(node) or node
        return node

    def unmelted(self, node: DocumentNode) -> SchemaView | None:
        """The schema at a node that is an `allOf` of one, with that one as a member; None where it is no such."""
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

    def _referred(self, node: DocumentNode, beside: SchemaView, depth: int) -> SchemaView:
        """A reference, with the keywords that stand beside it winning over those of its target, or joined to them."""
        target = self.document.follow(node)
        name = _last_step(as_mapping(node.value)["$ref"])
        if target is None or target.origin == node.origin:
            return attrs.evolve(beside, name=name)
        schema = self.read(target, depth + 1)
        if any(word in schema.keywords and word in beside.keywords for word in _JOINED):
            return attrs.evolve(beside, name=name, branches={"allOf": (target,)})
        keywords = {**schema.keywords, **beside.keywords}
        return _settle(keywords, schema.branches, schema.origin, name, schema.nullable)

    def _combined(self, schema: SchemaView, combiner: str, members: tuple[DocumentNode, ...], depth: int) -> SchemaView:
        """The schema with a combiner's members, or with its only member melted in."""
        rest = members
        if combiner != "allOf":
            rest = tuple(member for member in members if not _is_null(self.target(member).value)) or members
            schema = attrs.evolve(schema, nullable=schema.nullable or len(rest) < len(members))
        listed = self._constants(schema, rest) if combiner != "allOf" else None
        if listed is not None:
            return _settle(listed, schema.branches, schema.origin, schema.name, schema.nullable)
        if len(rest) == 1:
            melted = melt(schema, combiner, self.read(rest[0], depth + 1))
            if melted is not None:
                return melted
        return attrs.evolve(schema, branches={**schema.branches, combiner: rest}) if rest else schema

    def _constants(self, own: SchemaView, members: tuple[DocumentNode, ...]) -> Mapping[str, DocumentNode] | None:
        """The keywords of alternatives that are a constant each, and so a list of values; None where they are not."""
        values = [_constant(self.target(member).value) for member in members]
        if len(members) < 2 or None in values or any(word in own.keywords for word in ("enum", "const")):
            return None
        found: list[Json] = [value for listed in values if listed for value in listed]
        return {**own.keywords, "enum": DocumentNode(found, members[0].origin)}


def _constant(value: Json) -> list[Json] | None:
    """The value that a schema, as written, pins, as a list of one; None where it says more of which values fit."""
    if not isinstance(value, dict) or any(not silent(word) and word not in _PINNING for word in value):
        return None
    listed: Json = [value["const"]] if "const" in value else value.get("enum")
    pinned = (
        isinstance(listed, list)
        and len(listed) == 1
        and value.get("type", json_type(listed[0])) == json_type(listed[0])
    )
    return listed if isinstance(listed, list) and pinned and json_type(listed[0]) else None


def melt(own: SchemaView, combiner: str, member: SchemaView) -> SchemaView | None:
    """A schema and a member of its combiner as one, None where they say different things of one keyword."""
    return _melted(own, member) if _melts(own, combiner, member) else None


def _melts(own: SchemaView, combiner: str, member: SchemaView) -> bool:
    if combiner == "allOf" and own.constrains and not member.constrains:
        return False
    shared = [word for word in member.keywords if word in own.keywords and not silent(word)]
    return all(own.get(word) == member.get(word) for word in shared) and not set(own.branches) & set(member.branches)


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
    if types == frozenset(("boolean",)) and _lists_both(keywords.get("enum")):
        keywords = {word: node for word, node in keywords.items() if word != "enum"}
    return SchemaView(keywords, branches, origin, name, types, nullable or null)


def _types(keywords: Mapping[str, DocumentNode]) -> tuple[frozenset[str], bool]:
    """The types that `type` names, else those of the values listed; one that another holds left out, null apart unless alone."""
    node = keywords.get("type")
    value = node.value if node is not None else None
    names = as_list(value) or [value]
    found = frozenset(name for name in names if isinstance(name, str))
    listed = frozenset[str]() if found else _listed_types(keywords)
    found = found if "" in listed else found or listed
    spelled = keywords.get("nullable")
    null = "null" in found | listed or (spelled is not None and spelled.value is True)
    if "number" in found:
        found -= {"integer"}
    return found - {"null"} or found, null


def _listed_types(keywords: Mapping[str, DocumentNode]) -> frozenset[str]:
    """The types of the values that a schema lists, `""` for lists and objects."""
    const, enum = keywords.get("const"), keywords.get("enum")
    values = [const.value] if const is not None else as_list(enum.value) if enum is not None else []
    return frozenset(json_type(value) for value in values)


def _lists_both(node: DocumentNode | None) -> bool:
    """Whether `true` and `false` are both listed, so that the list says nothing."""
    values = as_list(node.value) if node is not None else []
    return {value for value in values if isinstance(value, bool)} == {True, False}


def _items(node: DocumentNode, keyword: str) -> tuple[DocumentNode, ...]:
    inner = node / keyword
    return tuple(inner / index for index in range(len(as_list(inner.value))))


def _is_null(value: Json) -> bool:
    """Whether a schema, as written, admits null alone."""
    if not isinstance(value, dict):
        return False
    pinned = "const" in value and value["const"] is None
    return value.get("type") in ("null", ["null"]) or value.get("enum") == [None] or pinned


def _last_step(reference: Json) -> str:
    return str(reference).rsplit("/", 1)[-1]
