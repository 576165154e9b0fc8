"""Lowers a schema to a type or a shape. Leaves `Intersection` for the passes to merge.
Does not merge `Intersection`; the passes do.
"""

from __future__ import annotations

import re

from specloom import ir, shared_codes
from specloom.document import DocumentNode
from specloom.lower import codes
from specloom.lower.alternatives import alternatives, variants
from specloom.lower.annotations import annotations_of, docs_of, example_of, titled, words_of, xml_of
from specloom.lower.context import ITEM, Lowering, Words, items, mapping, numbered, sequence, string_of
from specloom.lower.keywords import (
    REFERENCES,
    SCALARS,
    UNMODELLED,
    WITHOUT_EFFECT,
    combines,
    has_array_words,
    has_object_words,
    is_scalar,
    names_properties,
    only_refers,
    requires_properties,
)
from specloom.lower.objects import NamedProperty, extra_type, record_parts
from specloom.lower.scalars import as_sent, enumeration, number, scalar, size


def type_of(low: Lowering, node: DocumentNode, words: Words) -> ir.Type:
    """The type that the schema at `node` describes; what needs a name becomes a shape.

    Args:
        words: Name candidates for such a shape.
    """
    if isinstance(node.value, dict):
        schema = node.properties
        if is_scalar(schema):
            return _scalar(low, node, schema["type"])
        return _reference(low, node, "$ref") if only_refers(schema) else _described(low, node, schema, words)
    if isinstance(node.value, bool):
        return ir.Any()
    low.report(shared_codes.NOT_A_SCHEMA, "a schema must be an object or a boolean; treated as `Any`", node.origin)
    return ir.Any("not-a-schema")


def _described(low: Lowering, node: DocumentNode, schema: dict[str, ir.Json], words: Words) -> ir.Type:
    if _is_plain(schema):
        _report_unmodelled(low, node, schema)
        type_ = _plain(low, node, schema, titled(schema, words))
        return ir.Any(codes.UNMODELLED.id) if "not" in schema and type_ == ir.Any() else type_
    return low.lift(node, titled(schema, words), inline=True)


def read_shape(low: Lowering, node: DocumentNode, words: Words, inline: bool) -> ir.Shape:
    """The shape at `node`, which `low.lift` registered."""
    schema = mapping(node.value)
    _report_unmodelled(low, node, schema)
    key = str(node.origin)
    if has_object_words(schema) and not combines(schema):
        return read_record(low, node, key, words)
    parts = _parts(low, node, schema, words)
    return ir.Alias(
        key=key,
        origin=node.origin,
        words=words,
        type=parts[0] if len(parts) == 1 else ir.Intersection(tuple(parts)) if parts else ir.Any(),
        docs=string_of(schema.get("description")),
        deprecated=schema.get("deprecated") is True,
        inline=inline,
        example=example_of(schema),
        xml=xml_of(schema),
        component=low.named.get(node.origin),
    )


def _report_unmodelled(low: Lowering, node: DocumentNode, schema: dict[str, ir.Json]) -> None:
    """A note for each keyword of a schema that its type does not express; `not: {}`, which nothing matches, is a placeholder."""
    for word in UNMODELLED:
        if word in schema and schema[word] not in ({}, True):
            message = f"`{word}` restricts the values in a way that no type expresses; the type is wider"
            low.report(codes.UNMODELLED, message, node.origin / word)
    for word, partners in WITHOUT_EFFECT.items():
        if word in schema and schema.keys().isdisjoint(partners):
            message = f"`{word}` has no effect without {' or '.join(f'`{each}`' for each in partners)}; ignored"
            low.report(codes.WITHOUT_EFFECT, message, node.origin / word)


def read_record(low: Lowering, node: DocumentNode, key: str, words: Words) -> ir.Record:
    """The record that the properties of the schema at `node` describe."""
    schema = mapping(node.value)
    fields = tuple(_field(low, each, words) for each in record_parts(low, node))
    extra, closed = extra_type(low, node, type_of, words)
    member, named = variants(low, node)
    return ir.Record(
        key=key,
        origin=node.origin,
        words=words,
        fields=fields,
        docs=string_of(schema.get("description")),
        extra=extra,
        closed=closed,
        deprecated=schema.get("deprecated") is True,
        variant_member=member,
        variants=named,
        example=example_of(schema),
        xml=xml_of(schema),
        component=low.named.get(node.origin),
    )


def _field(low: Lowering, named: NamedProperty, words: Words) -> ir.Field:
    node, wire_name = named.node, named.wire_name
    schema = mapping(node.value)
    if is_scalar(schema):
        type_: ir.Type = _scalar(low, node, string_of(schema["type"]))
    else:
        type_ = type_of(low, node, tuple([f"{word} {wire_name}" for word in words[:2]]) or (wire_name,))
    said = annotations_of(low, node, schema)
    return ir.Field(
        wire_name=wire_name,
        type=type_,
        origin=node.origin,
        required=named.required,
        default=said.default,
        access=said.access,
        docs=docs_of(low, node, wire_name),
        deprecated=schema.get("deprecated") is True,
        example=said.example,
        xml=said.xml,
        conditional=named.conditional,
    )


def _scalar(low: Lowering, node: DocumentNode, kind: str) -> ir.Type:
    found = scalar(low, node, kind)
    return as_sent(found) if low.as_sent else found


def _reference(low: Lowering, node: DocumentNode, word: str) -> ir.Type:
    ref = mapping(node.value).get(word)
    target = low.document.resolve(ref, node.origin) if isinstance(ref, str) else None
    if target is None:
        if not isinstance(ref, str):
            low.report(shared_codes.NOT_A_SCHEMA, f"{word} must be a string; treated as `Any`", node.origin)
        return ir.Any("dangling-ref")
    if _OF_DOCUMENTS.fullmatch(target.origin.pointer) and "openapi" in low.document.files[target.origin.source].data:
        return _beyond_schemas(low, node, word, target)
    return low.lift(target, words_of(target.origin), inline=False)


_OF_DOCUMENTS = re.compile(r"|/info|/paths(/[^/]+(/[a-z]+)?)?|/webhooks(/[^/]+(/[a-z]+)?)?|/components(/[a-zA-Z]+)?")
"""Places in a description that hold no schema."""


def _beyond_schemas(low: Lowering, node: DocumentNode, word: str, target: DocumentNode) -> ir.Type:
    """What a reference to something else means: to a whole description the component that contains it, as `#` does in JSON Schema."""
    steps = node.origin.pointer.split("/")
    if not target.origin.pointer and steps[1:3] == ["components", "schemas"] and len(steps) > 3:
        own = ir.Origin(node.origin.source, "/".join(steps[:4]))
        whole = low.document.resolve(f"#{own.pointer}", node.origin)
        return ir.Any("not-a-schema") if whole is None else low.lift(whole, words_of(own), inline=False)
    message = f"the target of {mapping(node.value)[word]} is a part of the description, not a schema; treated as `Any`"
    low.report(shared_codes.NOT_A_SCHEMA, message, node.origin / word)
    return ir.Any("not-a-schema")


def _is_plain(schema: dict[str, ir.Json]) -> bool:
    """Whether the type needs no name: not a record, an enumeration or a combination."""
    return not (
        combines(schema)
        or "enum" in schema
        or "x-extensible-enum" in schema
        or (has_object_words(schema) and names_properties(schema))
    )


def _parts(low: Lowering, node: DocumentNode, schema: dict[str, ir.Json], words: Words) -> list[ir.Type]:
    """The intersection of the reference, the schema's own type and its combinations."""
    parts = [_reference(low, node, word) for word in REFERENCES if word in schema]
    own = _own(low, node, schema, words)
    if own is not None:
        parts.append(own)
    parts += [_part(low, part, numbered(words, index + 1)) for index, part in enumerate(items(node, "allOf"))]
    listed = (alternatives(low, node, word, words, type_of) for word in ("oneOf", "anyOf"))
    return [*parts, *(union for union in listed if union is not None)]


def _part(low: Lowering, node: DocumentNode, words: Words) -> ir.Type:
    """One part of an intersection; a part that only requires properties of other parts counts as well."""
    schema = mapping(node.value)
    if requires_properties(schema) and not combines(schema) and not names_properties(schema):
        return _own_record(low, node, str(node.origin), words)
    return type_of(low, node, words)


def _own(low: Lowering, node: DocumentNode, schema: dict[str, ir.Json], words: Words) -> ir.Type | None:
    """The schema's own type, without the schemas that it combines."""
    enum = enumeration(low, node)
    if enum is not None:
        return _with_null(schema, enum)
    if requires_properties(schema) and combines(schema):
        return _own_record(low, node, f"{node.origin}~own", words)
    if "type" not in schema and not has_array_words(schema) and not has_object_words(schema):
        return None
    return _plain(low, node, schema, words)


def _with_null(schema: dict[str, ir.Json], enum: ir.Type) -> ir.Type:
    """`nullable` or a null type with an enumeration that lacks null is common in OAS 3.0 documents, and means null is allowed."""
    nullable = "null" in sequence(schema.get("type"))
    return ir.Union((enum, ir.Null())) if nullable and not isinstance(enum, ir.Union | ir.Null) else enum


def _plain(low: Lowering, node: DocumentNode, schema: dict[str, ir.Json], words: Words) -> ir.Type:
    if "const" in schema:
        constant = enumeration(low, node)
        if constant is not None:
            return constant
    kinds = schema.get("type")
    if isinstance(kinds, str):
        return _kind(low, node, schema, kinds or None, words)
    names = [kind for kind in kinds if isinstance(kind, str)] if isinstance(kinds, list) else [string_of(kinds) or None]
    types = [_kind(low, node, schema, kind, words) for kind in dict.fromkeys(names)]
    return types[0] if len(types) == 1 else ir.Union(tuple(types)) if types else ir.Any()


def _kind(low: Lowering, node: DocumentNode, schema: dict[str, ir.Json], kind: ir.Json, words: Words) -> ir.Type:
    match kind:
        case str() if kind in SCALARS:
            return _scalar(low, node, kind)
        case "array":
            return _array(low, node, schema, words)
        case "object":
            return _object(low, node, schema, words)
        case None if has_object_words(schema):
            return _object(low, node, schema, words)
        case None if has_array_words(schema):
            return _array(low, node, schema, words)
        case None:
            return ir.Any()
        case "any":
            return ir.Any()
        case "file":
            return ir.Bytes("raw")
        case _:
            low.report(
                shared_codes.UNKNOWN_TYPE, f"{kind!r} is not a JSON Schema type; treated as `Any`", node.origin / "type"
            )
            return ir.Any("unknown-type")


def _array(low: Lowering, node: DocumentNode, schema: dict[str, ir.Json], words: Words) -> ir.Type:
    inner = tuple(f"{word} {ITEM}" for word in words[:2])
    first = [type_of(low, item, inner) for item in items(node, "prefixItems")]
    rest: ir.Type = type_of(low, node / "items", inner) if "items" in schema else ir.Any()
    if first:
        most = number(schema.get("maxItems"))
        none_after = schema.get("items") is False or (most is not None and most <= len(first))
        return ir.Tuple(tuple(first), None if none_after else rest)
    return ir.List(rest, size(schema, "minItems", "maxItems"))


def _object(low: Lowering, node: DocumentNode, schema: dict[str, ir.Json], words: Words) -> ir.Type:
    if names_properties(schema):
        return _own_record(low, node, f"{node.origin}~own" if combines(schema) else str(node.origin), words)
    extra, _ = extra_type(low, node, type_of, words)
    return ir.Map(ir.Any() if extra is None else extra, size(schema, "minProperties", "maxProperties"))


def _own_record(low: Lowering, node: DocumentNode, key: str, words: Words) -> ir.Ref:
    if key not in low.met:
        low.met.add(key)
        low.shapes[key] = read_record(low, node, key, words)
    return ir.Ref(key)
