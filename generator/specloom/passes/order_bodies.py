"""Puts the representation of a request body first that a caller would choose: the one whose properties become arguments. Drops
none. An optional body that may be null is one that may be absent: `item: Item | None = None` of FastAPI.
"""

from __future__ import annotations

from specloom import ir
from specloom.passes.aliases import core, record
from specloom.passes.context import Context
from specloom.passes.unions import without_null

_STRUCTURED = ("json", "form", "multipart")


def order_bodies(client: ir.Client, context: Context) -> ir.Client:
    """A client whose request bodies have the usual representation first."""
    operations = {key: _ordered(client, operation) for key, operation in client.operations.items()}
    return client._replace(operations=operations)


def _ordered(client: ir.Client, operation: ir.Operation) -> ir.Operation:
    body = operation.body
    if body is None or (len(body.media) < 2 and body.required):
        return operation
    media = body.media if body.required else tuple(_absent_for_null(client, each) for each in body.media)
    media = tuple(sorted(media, key=lambda each: _rank(client, each)))
    return operation if media == body.media else operation._replace(body=body._replace(media=media))


def _absent_for_null(client: ir.Client, media: ir.Media) -> ir.Media:
    """A representation without null next to an object with properties, which can then become arguments."""
    bare, has_null = without_null(media.type)
    if not has_null or bare is None or media.kind not in _STRUCTURED:
        return media
    body = record(client, core(client, bare))
    return media._replace(type=bare) if body is not None and body.fields else media


def _rank(client: ir.Client, media: ir.Media) -> int:
    """Forms with a file come first, then any object with properties; the others stay in their order."""
    body = record(client, core(client, media.type)) if media.kind in _STRUCTURED else None
    if body is None or not body.fields:
        return 2
    sends_file = media.kind == "multipart" and any(part.file for part in media.parts)
    return 0 if sends_file else 1
