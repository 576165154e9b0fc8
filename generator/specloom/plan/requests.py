"""How a body may be sent: as which media types, as arguments or as a whole. Knows what a caller would want; spells nothing."""

from __future__ import annotations

from specloom import ir
from specloom.emit import SymbolTable

_SAME_AS_JSON = ("text/json", "application/*+json", "application/*", "*/*")
"""What some frameworks list beside `application/json` for the same body."""


def contents(body: ir.Body | None) -> tuple[ir.Media, ...]:
    """The representations to offer, the usual one first, each sent as another media type; none without a body."""
    if body is None:
        return ()
    usual = body.media[0]
    others = [media for media in body.media[1:] if not _is_the_same(usual, media)]
    first: dict[str, ir.Media] = {}
    for media in (usual, *others):
        first.setdefault(sent_as(media), media)
    return tuple(first.values())


def _is_the_same(usual: ir.Media, other: ir.Media) -> bool:
    return usual.kind == other.kind == "json" and usual.type == other.type and other.media_type in _SAME_AS_JSON


def sent_as(media: ir.Media) -> str:
    """The media type that is really sent: a wildcard is no content type."""
    if "*" not in media.media_type:
        return media.media_type
    return {"json": "application/json", "text": "text/plain", "xml": "application/xml"}.get(
        media.kind, "application/octet-stream"
    )


def flattened(body: ir.Body | None, symbols: SymbolTable) -> ir.Record | None:
    """The record whose members become arguments, where a body is always one and the same object."""
    if body is None or any(media.kind not in ("json", "form", "multipart") for media in body.media):
        return None
    records = {record.key: record for media in body.media if (record := _record(media.type, symbols))}
    if len(records) != 1 or any(_record(media.type, symbols) is None for media in body.media):
        return None
    (record,) = records.values()
    return record if record.fields and not _hidden(record) else None


def _record(type: ir.Type, symbols: SymbolTable) -> ir.Record | None:
    """The record that `type` refers to, through aliases."""
    seen: set[str] = set()
    while isinstance(type, ir.Ref) and type.target not in seen:
        seen.add(type.target)
        shape = symbols.shapes[type.target]
        if isinstance(shape, ir.Record):
            return shape
        type = shape.type
    return None


def _hidden(record: ir.Record) -> bool:
    """Whether some member has no name of its own, as the text of an XML element."""
    return any(field.xml is not None and field.xml.text for field in record.fields)
