"""JSON types and formats. Knows which types include others in each media type; not where a schema is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from specloom.diff.rule import Row, spread
from specloom.diff.schemas.keywords import CHOICES, idle
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, Use, by_subject
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.diff.schemas.written import all_written_as
from specloom.values import Json, equal

_ROWS = (
    Row(
        "type-changed",
        "type or format replaced",
        request="error",
        response="error",
        parameter="error",
        nested="warning",
        header="error",
    ),
    Row(
        "type-generalized",
        "type or format widened",
        request="info",
        response="error",
        parameter="info",
        nested="info",
        header="error",
    ),
    Row("type-specialized", "type or format narrowed", response="info", nested="error", header="info"),
    Row(
        "type-compatible",
        "type replaced by one that is written alike",
        request="info",
        response="info",
        header="info",
    ),
    Row(
        "list-of-types-widened",
        "type added",
        request="info",
        response="error",
        parameter="info",
        nested="info",
        header="error",
    ),
    Row(
        "list-of-types-narrowed",
        "type removed",
        request="error",
        response="info",
        parameter="error",
        nested="error",
        header="info",
    ),
)
_KINDS = {
    ("properties", "required", "additionalProperties", "patternProperties", "propertyNames"): "object",
    ("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"): "array",
}
"""Keywords that people write for values of one type without naming it."""
_DEPTH = 8
_NULL, _ARRAY = frozenset({"null"}), frozenset({"array"})
WIDER_FORMATS = frozenset(
    {
        ("int32", "int64"),
        ("int32", "bigint"),
        ("int64", "bigint"),
        ("float", "double"),
    }
)
"""Formats, each with one that includes it."""


def find(pair: Pair) -> Iterator[RawChange]:
    """A changed type or format, or a changed list of types."""
    if are_lists(pair):
        yield from _lists(pair, listed(pair.base), listed(pair.revision))
        return
    base, revision = pair.base, pair.revision
    if base.types != revision.types or base.get("format") != revision.get("format"):
        if _only_combined(base) or _only_combined(revision):
            yield from _next_to_alternatives(pair)
            return
        alone = only_null(base) or only_null(revision)
        before = _shape(base, pair.base_reader, null=alone)
        after = _shape(revision, pair.revision_reader, null=alone)
        yield RawChange("type", base.place("type"), revision.place("type"), before=before, after=after)


def listed(schema: SchemaView) -> tuple[str, ...]:
    """The allowed types, if the schema is a type or a `oneOf` or `anyOf` of bare types; otherwise empty."""
    if schema.types:
        return tuple(sorted(schema.types))
    for combiner in CHOICES:
        members = schema.branches.get(combiner, ())
        names = [_bare(member.value) for member in members]
        if names and all(names) and not (combiner == "oneOf" and _shared(names)):
            return tuple(dict.fromkeys(names))
    return ()


def _shared(names: list[str]) -> bool:
    """Whether some value has two of these types, so that a `oneOf` of them refuses it."""
    return len({*names}) < len(names) or {"integer", "number"} <= {*names}


def are_lists(pair: Pair) -> bool:
    """Whether one side is a `oneOf` or `anyOf` of bare types, and the other is one too, or a single type."""
    sides = (pair.base, pair.revision)
    return all(listed(side) for side in sides) and any(_branched(side) for side in sides)


def _branched(schema: SchemaView) -> bool:
    return not schema.types and bool(schema.branches)


def _only_combined(schema: SchemaView) -> bool:
    """Whether the schema leaves its type to the subschemas of a combinator."""
    return not schema.types and bool(schema.branches)


def _next_to_alternatives(pair: Pair) -> Iterator[RawChange]:
    """A type that one side has next to alternatives, if it allows fewer types than they do."""
    if not (_branched_out(pair.base) and _branched_out(pair.revision)):
        return
    sides = ((pair.base, pair.base_reader), (pair.revision, pair.revision_reader))
    (before, old), (after, new) = ((_reached(*side), side[0]) for side in sides)
    if not old.types and not new.types:
        return
    if _types_hold(before, after) and _types_hold(after, before):
        return
    shapes: list[Json] = [{"types": [*sorted(types)], "format": None} for types in (before, after)]
    yield RawChange("type", old.place("type"), new.place("type"), before=shapes[0], after=shapes[1])


def _branched_out(schema: SchemaView) -> bool:
    return "oneOf" in schema.branches or "anyOf" in schema.branches


def _reached(schema: SchemaView, reader: SchemaReader, depth: int = 0) -> set[str]:
    """The types that a schema allows by its own `type`, its alternatives, or the kind of its keywords; empty for any."""
    if schema.types or depth > _DEPTH:
        return {*schema.types}
    for words, name in _KINDS.items():
        if any(word in schema.keywords for word in words):
            return {name}
    for combiner in ("allOf", "oneOf", "anyOf"):
        members = [_reached(reader.read(member), reader, depth + 1) for member in schema.branches.get(combiner, ())]
        if combiner == "allOf":
            members = [types for types in members if types][:1]
        if members and all(members):
            return set[str]().union(*members)
    return set()


def _bare(value: Json) -> str:
    if not isinstance(value, dict) or any(word != "type" and not idle(word, value[word]) for word in value):
        return ""
    name = value.get("type")
    if isinstance(name, list) and len(name) == 1:
        name = name[0]
    return name if isinstance(name, str) else ""


def _lists(pair: Pair, before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[RawChange]:
    added = [name for name in after if not _types_hold(set(before), {name})]
    removed = [name for name in before if not _types_hold(set(after), {name})]
    for names, aspect in ((added, "list-of-types-widened"), (removed, "list-of-types-narrowed")):
        if names:
            text = ", ".join(names)
            yield RawChange(aspect, pair.base.origin, pair.revision.origin, text, ", ".join(before), ", ".join(after))


def only_null(schema: SchemaView) -> bool:
    """Whether only null is allowed, so that it counts as a type like any other."""
    return schema.types == _NULL


def _shape(schema: SchemaView, reader: SchemaReader, *, null: bool) -> Json:
    """The shape of one side for `judge`; `null` is whether null counts as a type."""
    types = schema.types | {"null"} if null and schema.types and schema.nullable else schema.types
    shape: dict[str, Json] = {"types": sorted(types), "format": schema.get("format")}
    if schema.types == _ARRAY and isinstance(schema.get("items"), dict):
        items = reader.read(schema.keywords["items"])
        shape["items"] = {word: items.get(word) for word in items.keywords}
    if schema.types and "array" not in schema.types:
        shape["limits"] = {word: value for word in schema.keywords if not idle(word, value := schema.get(word))}
    return shape


def judge(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """The rule id that applies to a side: a widened type is harmless to one and breaks the other."""
    if raw_change.aspect != "type":
        return by_subject(raw_change, use)
    before, after = cast("dict[str, Json]", raw_change.before), cast("dict[str, Json]", raw_change.after)
    word = _sent(before, after, use) if use.side in ("request", "parameter") else _received(before, after, use)
    return (f"{use.subject}-type-{word}",)


def _sent(before: dict[str, Json], after: dict[str, Json], use: Use) -> str:
    if _holds(after, before):
        return "generalized"
    if use.exploded and not use.path and _repeats(before, after):
        return "generalized"
    if use.textual and _written_alike(before, after):
        return "generalized"
    repeated = use.exploded and bool(_types_of(before) & {"array", "object"})
    loose = not repeated and use.textual and _types_of(after) == {"string"} and _format_holds(after, before)
    if use.side == "request":
        return "compatible" if loose else "changed"
    if loose:
        return "changed" if use.array_item else "generalized"
    return "specialized" if use.nested else "changed"


def _received(before: dict[str, Json], after: dict[str, Json], use: Use) -> str:
    if _holds(before, after):
        return "specialized"
    if _holds(after, before) and _types_of(after) and (_types_of(before) != _types_of(after) or after["format"]):
        return "generalized"
    if not use.textual:
        return "changed"
    if (_types_of(before) == {"string"} and _format_holds(before, after)) or _written_alike(after, before):
        return "compatible"
    return "changed"


def _written_alike(before: dict[str, Json], after: dict[str, Json]) -> bool:
    """Whether the values that one schema lists are all written like a type of another, and so are no other values."""
    limits = cast("dict[str, Json]", before.get("limits") or {})
    values = limits.get("enum", [limits["const"]] if "const" in limits else None)
    return isinstance(values, list) and not after["format"] and all_written_as(values, _types_of(after))


def _types_of(shape: dict[str, Json]) -> set[str]:
    return set(cast("list[str]", shape["types"]))


def _holds(outer: dict[str, Json], inner: dict[str, Json]) -> bool:
    """Whether every value of the inner shape is a value of the outer."""
    return _types_hold(_types_of(outer), _types_of(inner)) and _format_holds(outer, inner)


def _types_hold(outer: set[str], inner: set[str]) -> bool:
    if not outer:
        return True
    wide = outer | {"integer"} if "number" in outer else outer
    return bool(inner) and inner <= wide


def _format_holds(outer: dict[str, Json], inner: dict[str, Json]) -> bool:
    wide, narrow = outer["format"], inner["format"]
    return not wide or wide == narrow or (narrow, wide) in WIDER_FORMATS


def _repeats(before: dict[str, Json], after: dict[str, Json]) -> bool:
    """Whether a scalar query value is parsed as a list of one that the new schema accepts (style form, exploded)."""
    items = after.get("items")
    if _types_of(after) != {"array"} or not isinstance(items, dict) or "array" in _types_of(before):
        return False
    limits = cast("dict[str, Json]", before.get("limits") or {})
    if any(
        word != "type" and not equal(limits.get(word), value) for word, value in items.items() if not idle(word, value)
    ):
        return False
    names = items.get("type")
    admitted = {name for name in (names if isinstance(names, list) else [names]) if isinstance(name, str)} - {"null"}
    return "string" in admitted or _types_hold(admitted, _types_of(before))


def spelled(shape: Json) -> str:
    """A shape in words: `string/uuid`, `any`."""
    value = cast("dict[str, Json]", shape)
    text = ", ".join(cast("list[str]", value["types"])) or "any"
    return f"{text}/{value['format']}" if value["format"] else text


FAMILY = SchemaFamily("types", spread("types", _ROWS), find, judge)
