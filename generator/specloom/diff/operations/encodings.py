"""Encodings of the parts of form and multipart bodies (OAS 3.1.1 section 4.8.15). Knows the defaults; not the contents."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.coerce import as_mapping
from specloom.diff.operations.model import carried, followed, properties
from specloom.diff.schemas.raw_change import RawChange
from specloom.document import Document, DocumentNode
from specloom.values import Json

_FORM = "application/x-www-form-urlencoded"
_PLAIN = ("string", "integer", "number", "boolean")


def changed(id: str, media_type: str, old: Part, new: Part) -> Iterator[RawChange]:
    """Parts whose encoding or headers changed."""
    before, after = _encodings(old), _encodings(new)
    for name in dict.fromkeys((*before, *after)):
        base, revision = before.get(name, old[1]), after.get(name, new[1])
        was, now = _written(old, name, media_type, before), _written(new, name, media_type, after)
        for keyword in [keyword for keyword in was if was[keyword] != now[keyword]]:
            yield RawChange(id, base.origin, revision.origin, f"{name} {keyword}", was[keyword], now[keyword])
        had, has = _headers(old[0], before.get(name)), _headers(new[0], after.get(name))
        for header in sorted(had.keys() ^ has.keys()):
            yield RawChange(id, base.origin, revision.origin, f"{name} header {header}")


def headers(old: Part, new: Part) -> Iterator[tuple[str, DocumentNode, DocumentNode]]:
    """The schemas of headers that a part has on both sides, with labels."""
    before, after = _encodings(old), _encodings(new)
    for name in [name for name in before if name in after]:
        had, has = _headers(old[0], before[name]), _headers(new[0], after[name])
        for header in [header for header in had if header in has]:
            yield f"part {name} header {header}", carried(had[header])[1], carried(has[header])[1]


Part = tuple[Document, DocumentNode]
"""A document and one of its media types."""


def _encodings(part: Part) -> dict[str, DocumentNode]:
    return {name: node for name, node in properties(part[1] / "encoding") if isinstance(node.value, dict)}


def _headers(document: Document, encoding: DocumentNode | None) -> dict[str, DocumentNode]:
    """The headers of a part by name; `Content-Type` has no effect there, since `contentType` says it (OAS 3.1.1 section 4.8.15.1)."""
    listed = followed(document, encoding / "headers") if encoding else ()
    named = {name.lower(): node for name, node in listed}
    named.pop("content-type", None)
    return named


def _written(part: Part, name: str, media_type: str, encodings: dict[str, DocumentNode]) -> dict[str, Json]:
    """The encoding of a part, with defaults filled in."""
    said = as_mapping(encodings[name].value) if name in encodings else {}
    style, explode = said.get("style"), said.get("explode")
    if media_type == _FORM:
        style = style or "form"
        explode = explode if isinstance(explode, bool) else style == "form"
    media = said.get("contentType") or _default(part, name)
    return {"contentType": media, "style": style, "explode": explode, "allowReserved": bool(said.get("allowReserved"))}


def _default(part: Part, name: str) -> str | None:
    """The default media type of a part; None if it depends on the value."""
    document, media = part
    schema = document.follow(media / "schema")
    member = document.follow(schema / "properties" / name) if schema else None
    value = as_mapping(member.value) if member else {}
    if value.get("type") in _PLAIN:
        return (
            "application/octet-stream"
            if "contentEncoding" in value or value.get("format") == "binary"
            else "text/plain"
        )
    return "application/json" if value.get("type") == "object" else None
