"""Request variants: the media types of a body, and whether its properties become arguments. Prints no code."""

from __future__ import annotations

from specloom import ir
from specloom.emit import SymbolTable

_STRUCTURED = ("json", "form", "multipart")
_SAME_AS_JSON = ("text/json", "application/*+json", "application/*", "*/*")
"""Media types that some frameworks list in addition to `application/json` for the same body."""


def contents(body: ir.Body | None) -> tuple[ir.Media, ...]:
    """The media types to offer, the usual one first, each with its own encoding; none without a body."""
    if body is None:
        return ()
    usual = body.media[0]
    others = [media for media in body.media[1:] if not _is_the_same(usual, media) and not _is_empty_wildcard(media)]
    first: dict[str, ir.Media] = {}
    for media in (usual, *others):
        first.setdefault(sent_as(media), media)
    return tuple(first.values())


def _is_the_same(usual: ir.Media, other: ir.Media) -> bool:
    return usual.kind == other.kind == "json" and usual.type == other.type and other.media_type in _SAME_AS_JSON


def _is_empty_wildcard(media: ir.Media) -> bool:
    """Whether nothing is said but that there may be more."""
    return "*" in media.media_type and isinstance(media.type, ir.Any)


def flat_contents(body: ir.Body | None, symbols: SymbolTable) -> tuple[ir.Media, ...]:
    """The representations whose properties are the arguments, including those that do not say what their properties are."""
    record = flattened(body, symbols)
    if record is None:
        return ()
    return tuple(media for media in contents(body) if _carries(media, record, symbols))


def whole_contents(body: ir.Body | None, symbols: SymbolTable) -> tuple[ir.Media, ...]:
    """The representations that are given as one argument: what the properties of the usual one do not describe."""
    flat = flat_contents(body, symbols)
    return tuple(media for media in contents(body) if media not in flat)


def _carries(media: ir.Media, record: ir.Record, symbols: SymbolTable) -> bool:
    if media.kind not in _STRUCTURED:
        return False
    own = record_of(media.type, symbols)
    return own is record if own is not None and own.fields else own is not None or _says_nothing(media.type, symbols)


def _says_nothing(type: ir.Type, symbols: SymbolTable) -> bool:
    """Whether any object is a value of `type`."""
    match type:
        case ir.Any() | ir.Map(ir.Any()):
            return True
        case ir.Ref(target) if (alias := symbols.alias(target)) and not isinstance(alias.type, ir.Ref):
            return _says_nothing(alias.type, symbols)
        case _:
            return False


def sent_as(media: ir.Media) -> str:
    """The media type to send: a wildcard is not a content type."""
    if "*" not in media.media_type:
        return media.media_type
    return {"json": "application/json", "text": "text/plain", "xml": "application/xml"}.get(
        media.kind, "application/octet-stream"
    )


def flattened(body: ir.Body | None, symbols: SymbolTable) -> ir.Record | None:
    """The record whose properties become arguments: what the usual representation of a body is, if that is an object."""
    if body is None or body.media[0].kind not in _STRUCTURED:
        return None
    record = record_of(body.media[0].type, symbols)
    return record if record is not None and record.fields and not _hidden(record) else None


def record_of(type: ir.Type, symbols: SymbolTable) -> ir.Record | None:
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
    """Whether a property has no name, such as the text content of an XML element."""
    return any(field.xml is not None and field.xml.text for field in record.fields)
