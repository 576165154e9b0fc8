"""From a schema to a type or a shape. Knows JSON Schema words; leaves `Meet` for the passes to dissolve."""

from __future__ import annotations

from specloom import ir
from specloom.document import Node
from specloom.ir.place import unescape
from specloom.lower import codes
from specloom.lower.context import Lowering, Words, items, mapping, members, sequence, text
from specloom.lower.objects import extra_type, has_object_words, record_parts
from specloom.lower.scalars import enumeration, scalar, size

_ANNOTATIONS = frozenset(
    ["title", "description", "summary", "example", "examples", "deprecated", "externalDocs", "xml", "default", "readOnly", "writeOnly", "$comment", "$schema", "$id", "$anchor", "$dynamicAnchor", "$defs", "definitions", "discriminator"]
)  # fmt: skip
_ASSERTIONS = frozenset(
    [
        "required",
        "not",
        "minProperties",
        "maxProperties",
        "dependentRequired",
        "if",
        "then",
        "else",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
    ]
)
_ARRAY_WORDS = ("items", "prefixItems", "contains")
_SCALARS = frozenset(("string", "number", "integer", "boolean", "null"))


def type_of(low: Lowering, node: Node, words: Words) -> ir.Type:
    """The type that the schema at `node` describes; what needs a name is lifted to a shape.

    Args:
        words: What such a shape might be called.
    """
    schema = mapping(node.value)
    if isinstance(node.value, bool):
        return ir.Any()
    if not isinstance(node.value, dict):
        low.report(codes.NOT_A_SCHEMA, "neither an object nor true or false; anything is taken", node.origin)
        return ir.Any("not-a-schema")
    return _reference(low, node) if _only_refers(schema) else _described(low, node, schema, words)


def _described(low: Lowering, node: Node, schema: dict[str, ir.Json], words: Words) -> ir.Type:
    if _is_plain(schema):
        return _plain(low, node, schema, _title(schema, words))
    return low.lift(node, _title(schema, words), inline=True)


def read_shape(low: Lowering, node: Node, words: Words, inline: bool) -> ir.Shape:
    """The shape at `node`, which `low.lift` promised."""
    schema = mapping(node.value)
    key = str(node.origin)
    if has_object_words(schema) and not _combines(schema):
        return read_record(low, node, key, words)
    parts = _parts(low, node, schema, words)
    return ir.Alias(
        key=key,
        origin=node.origin,
        words=words,
        type=parts[0] if len(parts) == 1 else ir.Meet(tuple(parts)) if parts else ir.Any(),
        docs=text(schema.get("description")),
        deprecated=schema.get("deprecated") is True,
        inline=inline,
        example=example_of(schema),
        xml=xml_of(schema),
    )


def read_record(low: Lowering, node: Node, key: str, words: Words) -> ir.Record:
    """The record that the members of the schema at `node` describe."""
    schema = mapping(node.value)
    fields = tuple(_field(low, member, wire, required, words) for wire, member, required in record_parts(low, node))
    extra, closed = extra_type(low, node, type_of, words)
    member, variants = _variants(low, node)
    return ir.Record(
        key=key,
        origin=node.origin,
        words=words,
        fields=fields,
        docs=text(schema.get("description")),
        extra=extra,
        closed=closed,
        deprecated=schema.get("deprecated") is True,
        variant_member=member,
        variants=variants,
        example=example_of(schema),
        xml=xml_of(schema),
    )


def _field(low: Lowering, node: Node, wire: str, required: bool, words: Words) -> ir.Field:
    schema = mapping(node.value)
    default = (schema["default"],) if "default" in schema else ()
    return ir.Field(
        wire=wire,
        type=type_of(low, node, tuple(f"{word} {wire}" for word in words[:2]) or (wire,)),
        origin=node.origin,
        required=required,
        default=default,
        access="read" if schema.get("readOnly") is True else "write" if schema.get("writeOnly") is True else "both",
        docs=docs_of(low, node),
        deprecated=schema.get("deprecated") is True,
        example=example_of(schema),
        xml=xml_of(schema),
    )


def docs_of(low: Lowering, node: Node) -> str:
    """The description of a schema, or else of what it refers to; a title that says more than a name will do."""
    schema = mapping(node.value)
    own = text(schema.get("description"))
    if own or "$ref" not in schema:
        title = text(schema.get("title"))
        return own or (title if " " in title else "")
    target = low.document.follow(node)
    return text(mapping(target.value).get("description")) if target else ""


def _only_refers(schema: dict[str, ir.Json]) -> bool:
    return "$ref" in schema and not any(_tells(word) for word in schema if word != "$ref")


def _tells(word: str) -> bool:
    return word not in _ANNOTATIONS and not word.startswith("x-") and word not in _ASSERTIONS


def _reference(low: Lowering, node: Node) -> ir.Type:
    ref = mapping(node.value).get("$ref")
    target = low.document.resolve(ref, node.origin) if isinstance(ref, str) else None
    if target is None:
        if not isinstance(ref, str):
            low.report(codes.NOT_A_SCHEMA, "$ref is no text; anything is taken", node.origin)
        return ir.Any("dangling-ref")
    return low.lift(target, words_of(target.origin), inline=False)


def words_of(origin: ir.Origin) -> Words:
    """What a place that is referred to might be called: its last telling step, with the ones before it as a second choice."""
    quiet = {"properties", "items", "schema", "content", "responses", "components", "schemas", "definitions", "$defs"}
    steps = [unescape(step) for step in origin.pointer.split("/")[1:]]
    telling = [step for step in steps if step not in quiet and not step.isdigit()]
    if not telling:
        stem = origin.source.rsplit("/", 1)[-1].split(".", 1)[0]
        return (stem,)
    return (telling[-1], " ".join(telling[-2:]))


def _title(schema: dict[str, ir.Json], words: Words) -> Words:
    title = text(schema.get("title")).strip()
    short = 0 < len(title) <= 50 and len(title.split()) <= 4
    return (title, *words) if short else words


def _is_plain(schema: dict[str, ir.Json]) -> bool:
    """Whether the type can be said in place: no record, no enumeration, no combination."""
    return not (_combines(schema) or "enum" in schema or (has_object_words(schema) and _named_members(schema)))


def _named_members(schema: dict[str, ir.Json]) -> bool:
    return bool(schema.get("properties")) or schema.get("additionalProperties") is False or "discriminator" in schema


def _combines(schema: dict[str, ir.Json]) -> bool:
    kinds = schema.get("type")
    several = isinstance(kinds, list) and sum(kind in ("object", "array") for kind in kinds) and len(kinds) > 1
    return bool(several) or any(word in schema for word in ("$ref", "$dynamicRef", "allOf", "oneOf", "anyOf"))


def _parts(low: Lowering, node: Node, schema: dict[str, ir.Json], words: Words) -> list[ir.Type]:
    """What a value must all be: what is referred to, what the schema itself says, and its combinations."""
    parts: list[ir.Type] = []
    if "$ref" in schema:
        parts.append(_reference(low, node))
    own = _own(low, node, schema, words)
    if own is not None:
        parts.append(own)
    parts += [_branch(low, part, words, str(index + 1)) for index, part in enumerate(items(node, "allOf"))]
    for word in ("oneOf", "anyOf"):
        union = _alternatives(low, node, word, words)
        if union is not None:
            parts.append(union)
    return parts


def _own(low: Lowering, node: Node, schema: dict[str, ir.Json], words: Words) -> ir.Type | None:
    enum = enumeration(low, node)
    if enum is not None:
        return _with_null(schema, enum)
    if not any(word in schema for word in ("type", *_ARRAY_WORDS)) and not has_object_words(schema):
        return None
    return _plain(low, node, schema, words)


def _with_null(schema: dict[str, ir.Json], enum: ir.Type) -> ir.Type:
    """`null` beside an enumeration that leaves it out is a habit of 3.0 documents, and meant."""
    nullable = "null" in sequence(schema.get("type"))
    return ir.Union((enum, ir.Null())) if nullable and not isinstance(enum, ir.Union | ir.Null) else enum


def _plain(low: Lowering, node: Node, schema: dict[str, ir.Json], words: Words) -> ir.Type:
    if "const" in schema:
        constant = enumeration(low, node)
        if constant is not None:
            return constant
    kinds = schema.get("type")
    names = [kind for kind in kinds if isinstance(kind, str)] if isinstance(kinds, list) else [kinds]
    types = [_kind(low, node, schema, kind, words) for kind in dict.fromkeys(names)]
    return types[0] if len(types) == 1 else ir.Union(tuple(types)) if types else ir.Any()


def _kind(low: Lowering, node: Node, schema: dict[str, ir.Json], kind: ir.Json, words: Words) -> ir.Type:
    match kind:
        case str() if kind in _SCALARS:
            return scalar(low, node, kind)
        case "array":
            return _array(low, node, schema, words)
        case "object":
            return _object(low, node, schema, words)
        case None if has_object_words(schema):
            return _object(low, node, schema, words)
        case None if any(word in schema for word in _ARRAY_WORDS):
            return _array(low, node, schema, words)
        case None:
            return ir.Any()
        case "any":
            return ir.Any()
        case "file":
            return ir.Bytes("raw")
        case _:
            low.report(codes.UNKNOWN_TYPE, f"no such type: {kind!r}; anything is taken", node.origin / "type")
            return ir.Any("unknown-type")


def _array(low: Lowering, node: Node, schema: dict[str, ir.Json], words: Words) -> ir.Type:
    inner = tuple(f"{word} item" for word in words[:2])
    first = [type_of(low, item, inner) for item in items(node, "prefixItems")]
    rest: ir.Type = type_of(low, node / "items", inner) if "items" in schema else ir.Any()
    if first:
        none_after = schema.get("items") is False
        return ir.Tuple(tuple(first), None if none_after else rest)
    return ir.List(rest, size(schema, "minItems", "maxItems"))


def _object(low: Lowering, node: Node, schema: dict[str, ir.Json], words: Words) -> ir.Type:
    if _named_members(schema):
        key = f"{node.origin}~own" if _combines(schema) else str(node.origin)
        if key not in low.met:
            low.met.add(key)
            low.shapes[key] = read_record(low, node, key, words)
        return ir.Ref(key)
    extra, _ = extra_type(low, node, type_of, words)
    return ir.Map(ir.Any() if extra is None else extra, size(schema, "minProperties", "maxProperties"))


def _branch(low: Lowering, node: Node, words: Words, number: str) -> ir.Type:
    return type_of(low, node, tuple(f"{word} {number}" for word in words[:2]))


def _alternatives(low: Lowering, node: Node, word: str, words: Words) -> ir.Type | None:
    """The union that `oneOf` or `anyOf` describes; None where its branches only assert and describe no type."""
    branches = items(node, word)
    if not branches or all(_only_asserts(branch.value) for branch in branches):
        return None
    members_ = tuple(_branch(low, branch, words, str(index + 1)) for index, branch in enumerate(branches))
    if len(members_) == 1:
        return members_[0]
    return ir.Union(members_, named=_discriminator(low, node))


def _only_asserts(value: ir.Json) -> bool:
    return isinstance(value, dict) and bool(value) and not any(_tells(word) for word in value)


def _discriminator(low: Lowering, node: Node) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    described = mapping(mapping(node.value).get("discriminator"))
    name = text(described.get("propertyName"))
    if not name:
        return None
    mapped = [(value, _target(low, node.origin, target)) for value, target in mapping(described.get("mapping")).items()]
    return name, tuple((value, key) for value, key in mapped if key is not None)


def _target(low: Lowering, base: ir.Origin, target: ir.Json) -> str | None:
    """The shape that a mapping value means: a reference, or the bare name of a component (OAS 3.1.1 section 4.8.25.4)."""
    if not isinstance(target, str):
        return None
    named = low.document.data.get("components")
    if target in mapping(mapping(named).get("schemas")):
        target = f"#/components/schemas/{target.replace('~', '~0').replace('/', '~1')}"
        base = ir.Origin(low.document.name, "")
    found = low.document.resolve(target, base)
    return low.lift(found, words_of(found.origin), inline=False).target if found else None


def _variants(low: Lowering, node: Node) -> tuple[str | None, tuple[tuple[str, str], ...]]:
    """Variants of a base that has a discriminator and no `oneOf`: those mapped, and else those that refer to it in `allOf`."""
    named = _discriminator(low, node)
    if named is None:
        return None, ()
    member, mapped = named
    known = {key for _, key in mapped}
    children = low.children.get(str(node.origin), [])
    implied = [(name, low.lift(child, (name,), inline=False).target) for name, child in children]
    return member, (*mapped, *((name, key) for name, key in implied if key not in known))


def example_of(schema: dict[str, ir.Json]) -> tuple[ir.Json, ...]:
    """The first example a schema gives, as a tuple of at most one."""
    if "example" in schema:
        return (schema["example"],)
    examples = schema.get("examples")
    return tuple(examples[:1]) if isinstance(examples, list) else ()


def xml_of(schema: dict[str, ir.Json]) -> ir.Xml | None:
    """How the schema says it is written in XML (OAS 3.1.1 section 4.8.26)."""
    if "xml" not in schema:
        inner = mapping(mapping(schema.get("items")).get("xml")).get("name")
        return ir.Xml(item=inner) if isinstance(inner, str) else None
    xml = mapping(schema["xml"])
    inner = mapping(mapping(schema.get("items")).get("xml")).get("name")
    node_type = xml.get("nodeType")
    return ir.Xml(
        name=text(xml.get("name")) or None,
        namespace=text(xml.get("namespace")) or None,
        prefix=text(xml.get("prefix")) or None,
        attribute=xml.get("attribute") is True or node_type == "attribute",
        wrapped=xml.get("wrapped") is True or (node_type == "element" and schema.get("type") == "array"),
        text=xml.get("x-ms-text") is True or node_type == "text",
        item=text(inner) or None,
    )


def children_by_base(low: Lowering) -> dict[str, list[tuple[str, Node]]]:
    """Which components refer to which other in `allOf`, directly."""
    found: dict[str, list[tuple[str, Node]]] = {}
    root = Node(low.document.data, ir.Origin(low.document.name, ""))
    for name, node in members(root / "components", "schemas"):
        for part in items(node, "allOf"):
            ref = mapping(part.value).get("$ref")
            target = low.document.resolve(ref, part.origin) if isinstance(ref, str) else None
            if target is not None:
                found.setdefault(str(target.origin), []).append((name, node))
    return found
