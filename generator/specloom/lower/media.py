"""Lowers request and response bodies: media types and their encoding. Does not lower schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower.annotations import example_in, example_of, referred_name
from specloom.lower.combined import DEEPEST, combined_properties
from specloom.lower.context import Lowering, Words, items, mapping, properties_of, string_of
from specloom.lower.event_schemas import events, payload
from specloom.lower.media_kinds import media_kind
from specloom.lower.scalars import holds_octets, kinds_of
from specloom.lower.schemas import type_of

_OCTETS = re.compile(
    r"(image|audio|video|font|model)/.+|application/(octet-stream|pdf|zip|gzip|x-tar|x-gzip|x-zip-compressed|vnd\.(ms-|openxmlformats).+)"
)
_TEXTUAL_TYPES = (ir.Str, ir.Enum, ir.Time, ir.Date, ir.Uuid, ir.Decimal, ir.Bool, ir.Int, ir.Float)


def body(low: Lowering, node: DocumentNode, words: Words) -> ir.Body | None:
    """The request body at `node`; None if there is none."""
    if node.value is None:
        return None
    target = low.document.follow(node)
    if target is None:
        return None
    name = referred_name(node, target)
    media = content(low, target, (f"{name} request",) if name else words)
    if not media:
        return None
    described = mapping(target.value)
    required, assumed = _is_required(low, target), not isinstance(described.get("required"), bool)
    return ir.Body(media, target.origin, required, string_of(described.get("description")), assumed)


def _is_required(low: Lowering, body: DocumentNode) -> bool:
    """Whether the body is required. Without `required`, a body with required properties counts as required:
    OAS makes bodies optional by default, but authors who describe required properties mean the contrary.
    """
    said = mapping(body.value).get("required")
    if isinstance(said, bool):
        return said
    return any(_requires_properties(low, media / "schema") for _, media in properties_of(body, "content"))


def _requires_properties(low: Lowering, schema: DocumentNode, depth: int = DEEPEST) -> bool:
    target = low.document.follow(schema) if schema.value is not None else None
    if target is None or depth == 0:
        return False
    if mapping(target.value).get("required"):
        return True
    return any(_requires_properties(low, part, depth - 1) for part in items(target, "allOf"))


def content(low: Lowering, node: DocumentNode, words: Words) -> tuple[ir.Media, ...]:
    """The media types under `content`, JSON first and otherwise in order."""
    found = [
        _media(low, name, low.document.follow(media) or media, words) for name, media in properties_of(node, "content")
    ]
    return tuple(sorted(found, key=lambda media: _RANK.get(media.kind, 2)))


_RANK = {"json": 0, "multipart": 1, "form": 1}


def _media(low: Lowering, media_type: str, node: DocumentNode, words: Words) -> ir.Media:
    described = mapping(node.value)
    kind = media_kind(media_type)
    word = "itemSchema" if "itemSchema" in described else "schema"
    schema = node / word
    known = schema.value is not None
    type_ = (
        ((payload(low, schema, words) if kind == "sse" else None) or type_of(low, schema, words)) if known else ir.Any()
    )
    # Lines are the items of a list; described by `schema`, they may also be those of one string, of which each can be anything.
    listed = word == "itemSchema" and kind != "sse"
    if kind == "multipart" and listed and _are_files(node, schema):
        type_ = ir.Bytes("raw")
    elif kind == "multipart" and isinstance(type_, ir.List) and isinstance(type_.item, ir.Any | ir.Str):
        items_ = (low.document.follow(schema) or schema) / "items"
        type_ = ir.List(ir.Bytes("raw")) if _are_files(node, items_) else type_
    return ir.Media(
        media_type=media_type,
        kind="binary" if kind == "binary" and _is_file(low, schema) else _kind_by_type(kind, type_, media_type, known),
        type=ir.Bytes("raw") if _is_octets(media_type, type_) else ir.List(type_) if listed else type_,
        origin=node.origin,
        parts=_every_part(low, node, schema) if kind in ("form", "multipart") else (),
        example=_example(low, node),
        events=tuple(events(low, schema, words)) if kind == "sse" and known else (),
    )


def _are_files(media: DocumentNode, schema: DocumentNode) -> bool:
    """Whether `itemEncoding` alone says that the parts without names are files."""
    encoding = mapping((media / "itemEncoding").value)
    return schema.value is not None and _is_sent_as_file(string_of(encoding.get("contentType")), schema)


def _kind_by_type(kind: ir.MediaKind, type_: ir.Type, media_type: str, known: bool) -> ir.MediaKind:
    """`*/*` and unknown media types are JSON if the schema describes more than a string or bytes."""
    if kind in ("json", "text") and isinstance(type_, ir.Bytes) and type_.encoding == "raw":
        return "binary"
    if kind != "binary" or _is_octets(media_type, type_):
        return kind
    if isinstance(type_, _TEXTUAL_TYPES):
        return "text"
    described = known and not isinstance(type_, ir.Any | ir.Bytes)
    return "json" if described or (media_type in ("*/*", "application/*") and not isinstance(type_, ir.Bytes)) else kind


def _is_octets(media_type: str, type_: ir.Type) -> bool:
    """Whether a body that is described only as a string is binary: images, archives and the like."""
    return isinstance(type_, ir.Str) and _OCTETS.fullmatch(media_type.split(";", 1)[0].strip().lower()) is not None


def _example(low: Lowering, node: DocumentNode) -> tuple[ir.Json, ...]:
    own = mapping(node.value)
    if "example" in own:
        return (own["example"],)
    for _, named in properties_of(node, "examples"):
        target = low.document.follow(named)
        if target is not None and (found := example_in(mapping(target.value))):
            return found
    return example_of(mapping((node / "schema").value))


def _every_part(low: Lowering, media: DocumentNode, schema: DocumentNode) -> tuple[ir.Part, ...]:
    named = _parts(low, media, schema)
    positional = {"prefixEncoding", "itemEncoding", "itemSchema"} & mapping(media.value).keys()
    described = mapping(schema.value).keys() & {"prefixItems", "items"}
    return named or (_positional_parts(low, media, schema) if positional or described else ())


def _parts(low: Lowering, media: DocumentNode, schema: DocumentNode) -> tuple[ir.Part, ...]:
    """The encoding of each property of a form; properties with the default encoding are omitted."""
    encodings = mapping((media / "encoding").value)
    found: list[ir.Part] = []
    for wire_name, member in combined_properties(low, schema):
        encoding = mapping(encodings.get(wire_name))
        style, explode = encoding.get("style"), encoding.get("explode")
        item, is_list = _item(low, member)
        media_type = string_of(encoding.get("contentType")) or _content_media_type(low, item)
        octets, sent_as_file = _is_file(low, item), _is_sent_as_file(string_of(encoding.get("contentType")), item)
        part = ir.Part(
            wire_name=wire_name,
            file=octets or sent_as_file,
            # An array with a JSON content type is one part: a JSON array.
            many=is_list and media_kind(media_type) != "json",
            media_type=media_type or None,
            style=style if isinstance(style, str) else None,
            explode=explode if isinstance(explode, bool) else None,
            text=_is_text_too(low, item) if octets else sent_as_file and "type" in mapping(item.value),
        )
        if part != ir.Part(wire_name):
            found.append(part)
    return tuple(found)


def _positional_parts(low: Lowering, media: DocumentNode, schema: DocumentNode) -> tuple[ir.Part, ...]:
    """How the parts of a multipart body without names are written: by their position, the others as `*` (OAS 3.2.0 section 4.15.1)."""
    listed = "itemSchema" in mapping(media.value)
    target = low.document.follow(schema) if schema.value is not None and not listed else None
    items_ = items(target, "prefixItems") if target is not None else []
    encodings = [mapping(each.value) for each in items(media, "prefixEncoding")]
    rest = mapping((media / "itemEncoding").value)
    found = [
        _positional_part(low, str(at), encodings[at] if at < len(encodings) else rest, items_[at : at + 1])
        for at in range(max(len(encodings), len(items_)))
    ]
    more = [target / "items"] if target is not None and "items" in mapping(target.value) else [schema] if listed else []
    found.append(_positional_part(low, "*", rest, more))
    return tuple(part for part in found if part != ir.Part(part.wire_name))


def _positional_part(
    low: Lowering, position: str, encoding: dict[str, ir.Json], schemas: list[DocumentNode]
) -> ir.Part:
    media_type = string_of(encoding.get("contentType")) or next(
        (_content_media_type(low, each) for each in schemas), ""
    )
    sent = string_of(encoding.get("contentType"))
    file = any(_is_file(low, each) or _is_sent_as_file(sent, each) for each in schemas)
    return ir.Part(position, file=file, media_type=media_type or None)


def _item(low: Lowering, member: DocumentNode) -> tuple[DocumentNode, bool]:
    """The schema of one value of a form property, and whether there may be several: an item of an array, which may be null."""
    for node in _branches(low, member):
        described = mapping(node.value)
        if described.get("type") == "array" or "items" in described:
            inner = node / "items"
            return low.document.follow(inner) or inner, True
    return low.document.follow(member) or member, False


def _branches(low: Lowering, schema: DocumentNode, depth: int = DEEPEST) -> Iterator[DocumentNode]:
    """A schema and all schemas that it combines."""
    node = low.document.follow(schema) or schema
    yield node
    if depth:
        for branch in (*items(node, "allOf"), *items(node, "oneOf"), *items(node, "anyOf")):
            yield from _branches(low, branch, depth - 1)


def _is_file(low: Lowering, schema: DocumentNode) -> bool:
    return any(_is_octet_string(mapping(node.value)) for node in _branches(low, schema))


def _is_sent_as_file(media_types: str, schema: DocumentNode) -> bool:
    """Whether a schema that says nothing but that there may be a string has only media types of octets, as OAS 3.1 describes files."""
    described = mapping(schema.value)
    plain = kinds_of(described) <= {"string", "null"} and not described.keys() & _TELLING
    kinds = {media_kind(each) for each in media_types.split(",")} if media_types else set[ir.MediaKind]()
    return plain and kinds == {"binary"}


_TELLING = frozenset(
    ("$ref", "allOf", "anyOf", "oneOf", "const", "enum", "format", "items", "properties", "contentEncoding")
)


def _is_text_too(low: Lowering, schema: DocumentNode, depth: int = DEEPEST) -> bool:
    """Whether some alternative of a file is a string without octets, such as an address."""
    node = low.document.follow(schema) or schema
    alternatives = [*items(node, "oneOf"), *items(node, "anyOf")]
    if alternatives and depth:
        return any(_is_text_too(low, alternative, depth - 1) for alternative in alternatives)
    return mapping(node.value).get("type") == "string" and not _is_file(low, node)


def _is_octet_string(described: dict[str, ir.Json]) -> bool:
    return described.get("format") == "binary" or described.get("type") == "file" or holds_octets(described)


def _content_media_type(low: Lowering, schema: DocumentNode) -> str:
    """The media type that a schema declares for a string, unless it is generic or the string is encoded."""
    for node in _branches(low, schema):
        described = mapping(node.value)
        said = string_of(described.get("contentMediaType"))
        if said and said != "application/octet-stream" and "contentEncoding" not in described:
            return said
    return ""
