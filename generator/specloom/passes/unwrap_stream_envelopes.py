"""Finds responses that are sent item by item and removes their envelope: server-sent events described as `{data: ...}`
objects. Reads no event.

The constant that is an alternative of such envelopes, `[DONE]`, ends the stream and is not an item.
"""

from __future__ import annotations

from collections.abc import Mapping

from specloom import ir
from specloom.passes.aliases import core, followed, record
from specloom.passes.context import Context
from specloom.passes.origins import lock_key_of
from specloom.passes.unions import union_of
from specloom.settings import StreamRule

_ENVELOPE = {"data", "event", "id", "retry"}
_USUAL_SWITCH = "stream"


def unwrap_stream_envelopes(client: ir.Client, context: Context) -> ir.Client:
    """A client whose streaming operations are marked."""
    operations = {key: _streaming(client, operation, context) for key, operation in client.operations.items()}
    _report_switches(operations, context)
    return client._replace(operations=operations)


def _report_switches(operations: Mapping[str, ir.Operation], context: Context) -> None:
    """Report the names of switches that no body and no query has."""
    switches = {key: operation.stream.switch for key, operation in operations.items() if operation.stream}
    named = {key: rule.switch for key, rule in context.settings.streams.items() if rule.switch and key in operations}
    for key, name in named.items():
        if switches.get(key) != name:
            what = f"streams.{key!r}.switch: the operation has no boolean {name!r} that asks for a stream"
            context.report_setting(("streams", key, "switch"), what)
    usual = context.settings.stream.switch
    if usual and usual not in (switches[key] for key in switches.keys() - named.keys()):
        context.report_setting(
            ("streams", "switch"), f"streams.switch: no operation has a boolean {usual!r} that asks for a stream"
        )


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
    rule = context.settings.streams.get(operation.key, StreamRule())
    if media is None or rule.item:
        return _told(client, operation, rule, context)
    item, end = _item(client, media.type) if media.kind == "sse" else (_line(client, media.type), None)
    return operation._replace(
        stream=ir.Stream(
            kind="sse" if media.kind == "sse" else "jsonl",
            item=item,
            end=rule.end or context.settings.stream.end or end,
            switch=_switch(client, operation, rule.switch or context.settings.stream.switch),
            events=_events(client, media, end) if media.kind == "sse" else (),
            error=rule.error or context.settings.stream.error,
        ),
    )


def _told(client: ir.Client, operation: ir.Operation, rule: StreamRule, context: Context) -> ir.Operation:
    """The operation with a stream whose item type only the settings declare."""
    if rule.item is None:
        return operation
    item = _said(client, operation, rule.item)
    if item is None:
        what = f"streams.{operation.key!r}.item is of what the description does not have: {rule.item!r}"
        context.report_setting(("streams", operation.key, "item"), what)
        return operation
    switch = _switch(client, operation, rule.switch or context.settings.stream.switch)
    end = rule.end or context.settings.stream.end
    error = rule.error or context.settings.stream.error
    stream = ir.Stream(kind="sse", item=item, end=end, switch=switch, error=error)
    responses = operation.responses if switch else tuple(_as_events(each, item) for each in operation.responses)
    return operation._replace(stream=stream, responses=responses)


def _as_events(response: ir.Response, item: ir.Type) -> ir.Response:
    """A success response as a stream, where no argument asks for one and so the operation has no other."""
    if not response.success or not response.media:
        return response
    return response._replace(media=(ir.Media("text/event-stream", "sse", item, response.origin),))


def _said(client: ir.Client, operation: ir.Operation, place: str) -> ir.Type | None:
    if place == "response":
        return next(
            (media.type for response in operation.responses if response.success for media in response.media), None
        )
    keys = (key for key, shape in client.shapes.items() if lock_key_of(client, shape) == place)
    return next((ir.Ref(key) for key in keys), None)


def _item(client: ir.Client, type_: ir.Type) -> tuple[ir.Type, str | None]:
    """The type of an event's payload and the string that marks the end."""
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


def _events(client: ir.Client, media: ir.Media, end: str | None) -> tuple[ir.StreamEvent, ...]:
    """The events whose name is a constant, where the name makes a difference."""
    members = _members(client, media.type)
    found = {event.name: event.type for event in media.events}
    for member in members:
        if (name := _event_name(client, member)) is not None:
            found.setdefault(name, _data(client, member))
    kept = [ir.StreamEvent(name, held) for name, held in found.items() if not _is_end(client, held, end)]
    return tuple(kept) if len(members) > 1 or len(kept) > 1 else ()


def _is_end(client: ir.Client, type_: ir.Type, end: str | None) -> bool:
    return end is not None and followed(client, type_) == ir.Enum((end,))


def _event_name(client: ir.Client, type_: ir.Type) -> str | None:
    frame = record(client, type_)
    if frame is None or not {field.wire_name for field in frame.fields} <= _ENVELOPE:
        return None
    event = next((field for field in frame.fields if field.wire_name == "event"), None)
    match None if event is None else followed(client, event.type):
        case ir.Enum((str() as only,), False) | ir.Const(str() as only):
            return only
        case _:
            return None


def _members(client: ir.Client, type_: ir.Type) -> tuple[ir.Type, ...]:
    match followed(client, type_):
        case ir.Union(members):
            return tuple(inner for member in members for inner in _members(client, member))
        case ir.List(item):
            return _members(client, item)
        case _:
            return (type_,)


def _data(client: ir.Client, type_: ir.Type) -> ir.Type:
    """The payload of an event: the property `data` of an envelope, else the whole event."""
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
    """The body property or query parameter that requests a stream: only if the response may also arrive in one piece."""
    whole = any(
        media.kind not in ("sse", "jsonl")
        for response in operation.responses
        if response.success
        for media in response.media
    )
    if not whole:
        return None
    body = record(client, followed(client, operation.body.media[0].type)) if operation.body else None
    asking: list[ir.Field | ir.Param] = list(body.fields) if body is not None else []
    asking += [param for param in operation.params if param.location == "query"]
    for each in asking:
        kind = core(client, each.type)
        if each.wire_name == (named or _USUAL_SWITCH) and isinstance(kind, ir.Bool | ir.Enum):
            return each.wire_name
    return None
