"""Discriminators (OAS 3.1.1 section 4.8.25). Knows their names and mappings; not the alternatives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from specloom.diff.coerce import as_mapping, as_string
from specloom.diff.rule import Row, spread
from specloom.diff.schemas.combinators import Same
from specloom.diff.schemas.keywords import CHOICES
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily
from specloom.diff.schemas.required_properties import required_properties
from specloom.diff.schemas.schema import SCHEMAS, SchemaReader, SchemaView, reference
from specloom.document import DocumentNode
from specloom.values import Json, unescape

Subtyped: TypeAlias = Mapping[str, DocumentNode]
"""Schemas by discriminator value."""

_WORDS = {
    "discriminator-added": "discriminator added",
    "discriminator-removed": "discriminator removed",
    "discriminator-property-name-changed": "property of the discriminator replaced",
    "discriminator-mapping-added": "entry added to the discriminator's mapping",
    "discriminator-mapping-deleted": "entry removed from the discriminator's mapping",
    "discriminator-mapping-changed": "target of an entry in the discriminator's mapping changed",
}
_LOST = {
    "discriminator-mapping-renamed": "discriminator value of the alternative changed",
    "discriminator-mapping-swapped": "discriminator value now selects another alternative",
    "discriminator-property-replaced": "values with only the previous property no longer select an alternative",
}
_GONE = Row(
    "discriminator-subtype-removed",
    "schema that the discriminator selected by its name removed",
    request="error",
    response="info",
    parameter="error",
)
_ROWS = (
    *(Row(aspect, purpose, request="info", response="info", parameter="info") for aspect, purpose in _WORDS.items()),
    *(
        Row(aspect, purpose, request="error", response="warning", parameter="error")
        for aspect, purpose in _LOST.items()
    ),
)


def find(pair: Pair) -> Iterator[RawChange]:
    """Discriminators that were added, removed or changed."""
    before, after = _parts(pair.base), _parts(pair.revision)
    if before is None or after is None:
        if before is not after:
            yield _hit(pair, "discriminator-added" if before is None else "discriminator-removed")
        return
    old, new = before.get("propertyName"), after.get("propertyName")
    if old != new:
        both = _have(pair.base, pair.base_reader, new) and _have(pair.revision, pair.revision_reader, old)
        aspect = "discriminator-property-name-changed" if both else "discriminator-property-replaced"
        yield _hit(pair, aspect, before=old, after=new)
    yield from _mapping(pair, as_mapping(before.get("mapping")), as_mapping(after.get("mapping")))


def _have(schema: SchemaView, reader: SchemaReader, name: Json) -> bool:
    """Whether every alternative requires a property, so that values of this side have it."""
    members = [member for word in CHOICES for member in schema.branches.get(word, ())]
    sides = [reader.read(member) for member in members] or [schema]
    return all(name in required_properties(reader, side).required for side in sides)


def _mapping(pair: Pair, before: dict[str, Json], after: dict[str, Json]) -> Iterator[RawChange]:
    old, new = _targets(before), _targets(after)
    kept = _implied(pair.revision) | new
    renamed = {
        key: _goes_by(target, kept) for key, target in old.items() if key not in kept and target in kept.values()
    }
    said = {*_implied(pair.base).items()} & {*_implied(pair.revision).items()}
    for key in [*before, *(key for key in after if key not in before)]:
        if (key in old) != (key in new) and (key, old.get(key, new.get(key, ""))) in said:
            continue
        if key in renamed:
            yield _hit(pair, "discriminator-mapping-renamed", key, key, renamed[key])
        elif key not in after:
            yield _hit(pair, "discriminator-mapping-deleted", key, before[key])
        elif key not in before:
            if key not in renamed.values():
                yield _hit(pair, "discriminator-mapping-added", key, None, after[key])
        elif old.get(key) != new.get(key):
            word = "swapped" if new.get(key) in old.values() else "changed"
            yield _hit(pair, f"discriminator-mapping-{word}", key, before[key], after[key])


def renamed(pair: Pair, matched: Iterable[tuple[DocumentNode, DocumentNode]]) -> Iterator[RawChange]:
    """Alternatives whose discriminator value is the name of their schema, which is another now."""
    before, after = _parts(pair.base), _parts(pair.revision)
    if before is None or after is None or before.get("propertyName") != after.get("propertyName"):
        return
    mapped = _targets(as_mapping(before.get("mapping")))
    kept = _implied(pair.revision) | _targets(as_mapping(after.get("mapping")))
    for old, new in matched:
        own, other = _ref(old), _ref(new)
        if own == other or not own.startswith(SCHEMAS) or other not in kept.values() or own in mapped.values():
            continue
        value = unescape(own.removeprefix(SCHEMAS))
        if kept.get(value) != other and not selects_itself(pair.base_reader, old, before.get("propertyName")):
            yield _hit(pair, "discriminator-mapping-renamed", value, value, _goes_by(other, kept))


def subtypes(pair: Pair, before: Subtyped, after: Subtyped, same: Same) -> Iterator[tuple[str, RawChange]]:
    """Schemas that extended a schema with a discriminator, and are not selected by their name any more, by this name."""
    property = as_mapping(pair.base.get("discriminator")).get("propertyName")
    mapped = as_mapping(as_mapping(pair.base.get("discriminator")).get("mapping"))
    new = {value: node for value, node in after.items() if value not in before}
    for value, node in before.items():
        if value in after or value in mapped:
            continue
        name = next((other for other, twin in new.items() if same(node, twin)), None)
        if name is None:
            yield value, _hit(pair, _GONE.aspect, value, value)
        elif not selects_itself(pair.base_reader, node, property):
            yield value, _hit(pair, "discriminator-mapping-renamed", value, value, name)


def selects_itself(reader: SchemaReader, node: DocumentNode, property: Json) -> bool:
    """Whether a schema says which values of the discriminator's property it has, whatever its name."""
    declared = required_properties(reader, reader.read(reader.target(node))).declared
    if not isinstance(property, str) or property not in declared:
        return False
    schema = reader.read(declared[property])
    return "const" in schema.keywords or "enum" in schema.keywords


def _ref(node: DocumentNode) -> str:
    return as_string(as_mapping(node.value).get("$ref"))


def _targets(mapping: dict[str, Json]) -> dict[str, str]:
    """The target of each value, as a reference."""
    return {key: reference(name) for key, name in mapping.items() if isinstance(name, str)}


def _implied(schema: SchemaView) -> dict[str, str]:
    """The targets of all discriminator values, including implicit ones from the names of schemas."""
    members = (*schema.branches.get("oneOf", ()), *schema.branches.get("anyOf", ()))
    refs = [_ref(member) for member in members]
    return {unescape(ref.removeprefix(SCHEMAS)): ref for ref in refs if ref.startswith(SCHEMAS)}


def _goes_by(target: str, mapping: dict[str, str]) -> str:
    """The discriminator value of a schema in the revision; the last one if there are several."""
    return [key for key, each in mapping.items() if each == target][-1]


def _parts(schema: SchemaView) -> dict[str, Json] | None:
    value = schema.get("discriminator")
    return value if isinstance(value, dict) else None


def _hit(pair: Pair, aspect: str, name: str = "", before: Json = None, after: Json = None) -> RawChange:
    base, revision = pair.base.place("discriminator"), pair.revision.place("discriminator")
    return RawChange(aspect, base, revision, name, before, after)


_RULES = (
    *spread("discriminators", _ROWS),
    *(each for each in spread("discriminators", [_GONE]) if "-body-" not in each.id),  # a step leads to it
)
FAMILY = SchemaFamily("discriminators", _RULES, find)
