"""Finds replies that arrive item by item and takes the frame off: server-sent events described as `{data: ...}`
objects. Reads no event.

The constant that stands beside such frames, `[DONE]`, is what ends the stream and is no item.
"""

from __future__ import annotations

import attrs

from specloom import ir
from specloom.passes.aliases import core, followed, record
from specloom.passes.context import Context
from specloom.passes.unions import union_of
from specloom.settings import StreamRule

_FRAME = {"data", "event", "id", "retry"}
_USUAL_SWITCH = "stream"


def unwrap_frames(client: ir.Client, context: Context) -> ir.Client:
    """A client whose streaming operations say so."""
    operations = {key: _streaming(client, operation, context) for key, operation in client.operations.items()}
    return attrs.evolve(client, operations=operations)


def _streaming(client: ir.Client, operation: ir.Operation, context: Context) -> ir.Operation:
    media = next(
        (
            media
            for reply in operation.replies
            if reply.success
            for media in reply.media
            if media.kind in ("sse", "jsonl")
        ),
        None,
    )
    if media is None:
        return operation
    rule = context.settings.streams.get(operation.key, StreamRule())
    item, end = _item(client, media.type) if media.kind == "sse" else (_line(client, media.type), None)
    return attrs.evolve(
        operation,
        stream=ir.Stream(
            kind="sse" if media.kind == "sse" else "jsonl",
            item=item,
            end=rule.end or context.settings.stream.end or end,
            switch=_switch(client, operation, rule.switch or context.settings.stream.switch),
        ),
    )


def _item(client: ir.Client, of: ir.Type) -> tuple[ir.Type, str | None]:
    """The type of an event's payload and the text that marks the end."""
    payloads: list[ir.Type] = []
    end: str | None = None
    for member in _members(client, of):
        data = _data(client, member)
        match followed(client, data):
            case ir.Choice((str() as only,), False) if len(_members(client, of)) > 1:
                end = only
            case _:
                payloads.append(data)
    return (union_of(payloads) if payloads else ir.Any()), end


def _members(client: ir.Client, of: ir.Type) -> tuple[ir.Type, ...]:
    match followed(client, of):
        case ir.Union(members):
            return tuple(inner for member in members for inner in _members(client, member))
        case ir.List(item):
            return _members(client, item)
        case _:
            return (of,)


def _data(client: ir.Client, of: ir.Type) -> ir.Type:
    """The payload of an event: member `data` of a frame, else all of it."""
    frame = record(client, of)
    if frame is not None and {field.wire for field in frame.fields} <= _FRAME:
        for field in frame.fields:
            if field.wire == "data":
                return field.type
    return of


def _line(client: ir.Client, of: ir.Type) -> ir.Type:
    match followed(client, of):
        case ir.List(item):
            return item
        case ir.Str() | ir.Bytes():
            return ir.Any()
        case _:
            return of


def _switch(client: ir.Client, operation: ir.Operation, named: str | None) -> str | None:
    """The body member that asks for a stream: only where the reply comes in one piece as well."""
    whole = any(
        media.kind not in ("sse", "jsonl") for reply in operation.replies if reply.success for media in reply.media
    )
    if operation.body is None or not whole:
        return None
    body = record(client, followed(client, operation.body.media[0].type))
    for field in body.fields if body is not None else ():
        kind = core(client, field.type)
        if field.wire == (named or _USUAL_SWITCH) and isinstance(kind, ir.Bool | ir.Choice):
            return field.wire
    return None
