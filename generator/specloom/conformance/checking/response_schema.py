"""Finds the schema for a response. Knows status codes, ranges and media types; checks nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from specloom import ir
from specloom.conformance.checking.walk import chosen
from specloom.conformance.http.events import IsText, named_items
from specloom.conformance.http.messages import HttpResponse, is_json, media_type


@attrs.frozen
class DescribedContent:
    """A value in a response, and its schema.

    Attributes:
        pointer: Its place in the response: `""`, or `/3` for the third item of a stream.
        schema: Origin of its schema; None if there is none.
    """

    pointer: str
    value: Any
    type: ir.Type
    schema: ir.Origin | None


def response_of(operation: ir.Operation, status: int) -> ir.Response | None:
    """The described response for a status: exact, by range, or the default (OAS 3.1.1 section 4.8.16)."""
    by_status = {response.status.upper(): response for response in operation.responses}
    return by_status.get(str(status)) or by_status.get(f"{status // 100}XX") or by_status.get("DEFAULT")


def media_of(response: ir.Response, media: str) -> ir.Media | None:
    """The described representation for a content type: exact, then by range, then any."""
    by_type = {each.media_type.partition(";")[0].strip().lower(): each for each in response.media}
    return by_type.get(media) or by_type.get(f"{media.partition('/')[0]}/*") or by_type.get("*/*")


def contents_of(
    operation: ir.Operation, response: HttpResponse, shapes: Mapping[str, ir.Shape]
) -> list[DescribedContent] | None:
    """The values in a response with their types; empty without a body, None if it is not described."""
    described = response_of(operation, response.status)
    if described is None:
        return None
    if not response.body:
        return []
    media = media_type(response.headers)
    stream = operation.stream
    if stream is not None and media == {"sse": "text/event-stream"}.get(stream.kind, media) and not is_json(media):
        found = stream_items(stream, response.body, shapes, pings=False)
        return [
            DescribedContent(f"/{index}", value, type, _schema_of(value, type, shapes))
            for index, (type, value) in enumerate(found)
        ]
    representation = media_of(described, media)
    if representation is None:
        return None
    if not is_json(media):
        return []
    try:
        value = response.json
    except ValueError:
        return []
    return [DescribedContent("", value, representation.type, representation.origin / "schema")]


def stream_items(
    stream: ir.Stream, body: bytes, shapes: Mapping[str, ir.Shape], *, pings: bool = True
) -> list[tuple[ir.Type, Any]]:
    """The items of a stream, each with the type of its event; `pings` is whether events named so are items."""
    types = {event.name: event.type for event in stream.events}
    found = named_items(body, stream.kind, stream.end, texts_of(stream, shapes), pings=pings)
    return [(types.get(name, stream.item), value) for name, value in found]


def texts_of(stream: ir.Stream, shapes: Mapping[str, ir.Shape]) -> IsText:
    """Which events of a stream are strings: `42` and `null` are strings there. Errors are JSON unless described otherwise."""
    types = {event.name: event.type for event in stream.events}

    def is_text(name: str) -> bool:
        described = name in types or name != "error"
        return stream.kind == "sse" and described and _is_string(types.get(name, stream.item), shapes)

    return is_text


def _is_string(type: ir.Type, shapes: Mapping[str, ir.Shape]) -> bool:
    match type:
        case ir.Str():
            return True
        case ir.Ref(target) if isinstance(shape := shapes[target], ir.Alias):
            return _is_string(shape.type, shapes)
        case _:
            return False


def _schema_of(value: Any, type: ir.Type, shapes: Mapping[str, ir.Shape]) -> ir.Origin | None:
    """The schema of an item; that of the alternative that the client selects, for a union."""
    match type:
        case ir.Ref(target):
            return shapes[target].origin
        case ir.Union(members) if (taken := chosen(value, type, shapes)) is not None:
            return _schema_of(value, members[taken], shapes)
        case _:
            return None
