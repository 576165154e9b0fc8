"""Parameters that are a whole query string (OAS 3.2.0 section 4.12.2): `in: querystring`. Knows no other place."""

from __future__ import annotations

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower.annotations import annotating, default_of, docs_of, example_of
from specloom.lower.context import Lowering, Words, mapping, properties_of, sequence, string_of
from specloom.lower.schemas import type_of

QUERYSTRING = "querystring"
_FORM = "application/x-www-form-urlencoded"


def querystring(low: Lowering, node: DocumentNode, target: DocumentNode, words: Words) -> list[ir.Param]:
    """The parameters that a query string has: one for each property of a form, else one that is all of it."""
    content = target / "content"
    media_type = next(iter(mapping(content.value)), "")
    media = low.document.follow(content / media_type) or content / media_type
    schema = media / "schema"
    if media_type == _FORM and (found := _properties(low, target, media, schema, words)):
        return found
    return [_whole(low, target, media_type, schema, words)]


def _properties(
    low: Lowering, target: DocumentNode, media: DocumentNode, schema: DocumentNode, words: Words
) -> list[ir.Param]:
    """A query parameter for each property: on the wire, it is the same."""
    described = low.document.follow(schema) if schema.value is not None else None
    if described is None:
        return []
    needed = sequence(mapping(described.value).get("required"))
    required = mapping(target.value).get("required") is True
    encodings = mapping((media / "encoding").value)
    found: list[ir.Param] = []
    for name, inner in properties_of(described, "properties"):
        encoding = mapping(encodings.get(name))
        content_type, explode = string_of(encoding.get("contentType")), encoding.get("explode")
        own = mapping(inner.value)
        found.append(
            ir.Param(
                wire_name=name,
                location="query",
                type=type_of(low, inner, tuple(f"{word} {name}" for word in words[:1])),
                origin=inner.origin,
                required=required and name in needed,
                explode=explode if isinstance(explode, bool) else True,
                reserved=encoding.get("allowReserved") is True,
                media_type=content_type if "json" in content_type else None,
                default=default_of(annotating(low, inner)),
                docs=docs_of(low, inner, name),
                deprecated=own.get("deprecated") is True,
                example=example_of(own),
            )
        )
    return found


def _whole(low: Lowering, target: DocumentNode, media_type: str, schema: DocumentNode, words: Words) -> ir.Param:
    described = mapping(target.value)
    name = string_of(described.get("name")) or "query"
    form = media_type == _FORM
    return ir.Param(
        wire_name=name,
        location="query",
        type=type_of(low, schema, tuple(f"{word} {name}" for word in words[:1]))
        if schema.value is not None
        else ir.Str(),
        origin=target.origin,
        required=described.get("required") is True,
        style="form" if form else "querystring",
        media_type=None if form else media_type or None,
        docs=string_of(described.get("description")),
        deprecated=described.get("deprecated") is True,
        example=example_of(described),
    )
