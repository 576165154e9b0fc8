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

_ENVELOPE = {"data", "event", "id", "retry"}
_USUAL_SWITCH = "stream"


def unwrap_stream_envelopes(client: ir.Client, context: Context) -> ir.Client:
    """A client whose streaming operations say so."""
    operations = {key: _streaming(client, operation, context) for key, operation in client.operations.items()}
    return attrs.evolve(client, operations=operations)


def _streaming(client: ir.Client, operation: ir.Operation, context: Context) -> ir.Operation:
    media = next(
        (
            media
            for response in operation.responses
            if response.success
            for media in response.media
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


def _item(client: ir.Client, type_: ir.Type) -> tuple[ir.Type, str | None]:
    """The type of an event's payload and the text that marks the end."""
    payloads: list[ir.Type] = []
    end: str | None = None
    for member in _members(client, type_):
        data = _data(client, member)
        match followed(client, data):
            case ir.Enum((str() as only,), False) if len(_members(client, type_)) > 1:
                end = only
            case _:
                payloads.append(data)
    return (union_of(payloads) if payloads else ir.Any()), end


def _members(client: ir.Client, type_: ir.Type) -> tuple[ir.Type, ...]:
    match followed(client, type_):
        case ir.Union(members):
            return tuple(inner for member in members for inner in _members(client, member))
        case ir.List(item):
            return _members(client, item)
        case _:
            return (type_,)


def _data(client: ir.Client, type_: ir.Type) -> ir.Type:
    """The payload of an event: member `data` of a frame, else all of it."""
    frame = record(client, type_)
    if frame is not None and {field.wire_name for field in frame.fields} <= _ENVELOPE:
        for field in frame.fields:
            if field.wire_name == "data":
                return field.type
    return type_


def _line(client: ir.Client, type_: ir.Type) -> ir.Type:
    match followed(client, type_):
        case ir.List(item):
            return item
        case ir.Str() | ir.Bytes():
            return ir.Any()
        case _:
            return type_


def _switch(client: ir.Client, operation: ir.Operation, named: str | None) -> str | None:
    """The body member that asks for a stream: only where the reply comes in one piece as well."""
    whole = any(
        media.kind not in ("sse", "jsonl")
        for response in operation.responses
        if response.success
        for media in response.media
    )
    if operation.body is None or not whole:
        return None
    body = record(client, followed(client, operation.body.media[0].type))
    for field in body.fields if body is not None else ():
        kind = core(client, field.type)
        if field.wire_name == (named or _USUAL_SWITCH) and isinstance(kind, ir.Bool | ir.Enum):
            return field.wire_name
    return None
