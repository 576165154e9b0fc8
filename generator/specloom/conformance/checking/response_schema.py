"""Finds the schema for a response. Knows status codes, ranges and media types; checks nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from specloom import ir
from specloom.conformance.http.events import items
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
        schema = _schema_of(stream.item, shapes)
        found = items(response.body, stream.kind, stream.end, pings=False)
        return [DescribedContent(f"/{index}", value, stream.item, schema) for index, value in enumerate(found)]
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


def _schema_of(type: ir.Type, shapes: Mapping[str, ir.Shape]) -> ir.Origin | None:
    return shapes[type.target].origin if isinstance(type, ir.Ref) else None
