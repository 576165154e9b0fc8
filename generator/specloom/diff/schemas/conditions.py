"""Keywords of JSON Schema 2020-12 that add a condition. Knows when one was added or removed; evaluates none.

The contents of conditions that both sides have are compared by `structure`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from specloom.diff.coerce import as_list
from specloom.diff.rule import Row, narrows, spread, widens
from specloom.diff.schemas.keywords import idle
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.document import DocumentNode
from specloom.values import Json

_PRESENT = {
    "if": ("if", "`if` schema"),
    "then": ("then", "`then` schema"),
    "else": ("else", "`else` schema"),
    "contains": ("contains", "`contains` schema"),
    "propertyNames": ("property-names", "`propertyNames` schema"),
    "unevaluatedItems": ("unevaluated-items", "`unevaluatedItems` schema"),
    "unevaluatedProperties": ("unevaluated-properties", "`unevaluatedProperties` schema"),
    "contentSchema": ("content-schema", "`contentSchema`"),
    "not": ("not", "`not` schema"),
    "items": ("items", "schema of the items"),
}
"""Keyword -> stem of its aspects, and its name in messages."""

_TELLING = ("if", "then", "else", "contains", "not")
"""Keywords that have an effect even if their schema accepts anything."""

_DEPTH = 8

_NOTES = frozenset({"default", "deprecated", "nullable", "readOnly", "writeOnly"})
"""Keywords that say something about values, and refuse none."""

_NAMED = {
    "patternProperties": ("pattern-property", "`patternProperties` schema"),
    "dependentSchemas": ("dependent-schema", "`dependentSchemas` entry"),
    "dependentRequired": ("dependent-required", "`dependentRequired` entry"),
}
"""Keyword with entries by name -> stem of its aspects, and the name of an entry in messages."""

_REPLACED = {
    "contentEncoding": ("content-encoding", "content encoding"),
    "contentMediaType": ("content-media-type", "media type of the embedded content"),
}


def _rows() -> Iterator[Row]:
    for stem, noun in (*_PRESENT.values(), *_NAMED.values()):
        yield narrows(f"{stem}-added", f"{noun} added")
        yield widens(f"{stem}-removed", f"{noun} removed")
    for stem, noun in _REPLACED.values():
        yield Row(f"{stem}-changed", f"{noun} replaced", "error", "error", "error", header="error")
    yield Row(
        "dependent-required-changed",
        "`dependentRequired` entry replaced",
        "error",
        "error",
        "error",
        header="error",
    )
    yield widens("prefix-items-added", "item added to the tuple")
    yield narrows("prefix-items-removed", "item removed from the tuple")
    yield narrows("prefix-items-described", "schema added for an item of the tuple")
    yield widens("prefix-items-undescribed", "schema removed for an item of the tuple")
    yield narrows("additional-properties-forbidden", "additional properties or items no longer allowed")
    yield widens("additional-properties-admitted", "additional properties or items now allowed", response="info")
    yield narrows("map-values-described", "schema added for additional properties or items")
    yield widens("map-values-undescribed", "schema removed for additional properties or items")


def find(pair: Pair) -> Iterator[RawChange]:
    """Conditions added, removed or replaced as a whole."""
    for keyword, (stem, _) in _PRESENT.items():
        had, has = _says(pair.base, pair.base_reader, keyword), _says(pair.revision, pair.revision_reader, keyword)
        if had != has and not (keyword == "items" and pair.base.types != pair.revision.types):
            yield _hit(pair, keyword, f"{stem}-{'added' if has else 'removed'}")
    for keyword, (stem, _) in _NAMED.items():
        yield from _entries(pair, keyword, stem)
    for keyword, (stem, _) in _REPLACED.items():
        before, after = pair.base.get(keyword), pair.revision.get(keyword)
        if before != after:
            yield _hit(pair, keyword, f"{stem}-changed", before=before, after=after)
    yield from _positions(pair)
    yield from _members(pair)


def _says(schema: SchemaView, reader: SchemaReader, keyword: str) -> bool:
    """Whether the keyword exists and refuses any value."""
    node = schema.keywords.get(keyword)
    if node is None or node.value is True:
        return False
    return node.value is False or keyword in _TELLING or _refuses(reader, reader.read(node), 0)


def _refuses(reader: SchemaReader, schema: SchemaView, depth: int) -> bool:
    """Whether a schema may refuse a value, judging by its keywords and those of its subschemas."""
    if depth > _DEPTH or not all(idle(word, schema.get(word)) or word in _NOTES for word in schema.keywords):
        return True
    for word, members in schema.branches.items():
        refuse = (_refuses(reader, reader.read(member), depth + 1) for member in members)
        if word == "oneOf" or (any(refuse) if word == "allOf" else all(refuse)):
            return True
    return False


def _entries(pair: Pair, keyword: str, stem: str) -> Iterator[RawChange]:
    before, after = pair.base.mapping(keyword), pair.revision.mapping(keyword)
    for name in {**before, **after}:
        if name not in after or name not in before:
            yield _hit(pair, keyword, f"{stem}-{'added' if name in after else 'removed'}", name=name)
        elif keyword == "dependentRequired" and _names(before[name]) != _names(after[name]):
            yield _hit(pair, keyword, f"{stem}-changed", name=name, before=before[name].value, after=after[name].value)


def _names(node: DocumentNode) -> set[str]:
    return {*map(str, as_list(node.value))}


def _positions(pair: Pair) -> Iterator[RawChange]:
    """A tuple that became longer or shorter, which says more about items that could be anything, or admits further ones."""
    before, after = _length(pair.base.get("prefixItems")), _length(pair.revision.get("prefixItems"))
    if before == after:
        return
    shorter, longer, reader = (
        (pair.base, pair.revision, pair.revision_reader)
        if before < after
        else (pair.revision, pair.base, pair.base_reader)
    )
    further = longer.listed("prefixItems")[min(before, after) : _most(longer)]
    words = ("added", "removed")
    if _is_open_at(shorter, min(before, after)):
        words = ("described", "undescribed")
        further = [each for each in further if _refuses(reader, reader.read(each), 0)]
    if not further:
        return
    yield _hit(pair, "prefixItems", f"prefix-items-{words[before > after]}", before=before, after=after)


def _is_open_at(schema: SchemaView, index: int) -> bool:
    """Whether it is certain that any item is accepted at a position of an array."""
    closed = schema.branches or schema.get("items") not in (None, True) or schema.get("unevaluatedItems") is not None
    return not closed and _most(schema) > index


def _most(schema: SchemaView) -> int:
    """The most items that an array may have."""
    most = schema.get("maxItems")
    return int(most) if isinstance(most, int | float) else sys.maxsize


def _members(pair: Pair) -> Iterator[RawChange]:
    before, after = _openness(pair.base, pair.base_reader), _openness(pair.revision, pair.revision_reader)
    match before, after:
        case _ if before == after:
            return
        case _, "closed":
            yield _hit(pair, "additionalProperties", "additional-properties-forbidden")
        case "closed", _:
            yield _hit(pair, "additionalProperties", "additional-properties-admitted")
        case _, "typed":
            yield _hit(pair, "additionalProperties", "map-values-described")
        case _:
            yield _hit(pair, "additionalProperties", "map-values-undescribed")


def _openness(schema: SchemaView, reader: SchemaReader) -> str:
    """How additional properties or items are handled: `open`, `closed` or `typed`."""
    if schema.get("additionalProperties") is False:
        return "closed"
    return "typed" if _says(schema, reader, "additionalProperties") else "open"


def _length(value: Json) -> int:
    return len(value) if isinstance(value, list) else 0


def _hit(
    pair: Pair, keyword: str, aspect: str, *, name: str = "", before: Json = None, after: Json = None
) -> RawChange:
    return RawChange(aspect, pair.base.place(keyword), pair.revision.place(keyword), name, before, after)


FAMILY = SchemaFamily("conditions", spread("conditions", _rows()), find)
