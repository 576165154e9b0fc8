"""Generates the events of a stream that was not recorded. Sends nothing.

Each kind of event occurs once, in an order that its names suggest: what begins comes first, what ends comes last, so that loops
which wait for an end find it. Events of failures are omitted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from specloom import ir
from specloom.conformance.checking.json_access import properties
from specloom.conformance.replaying.sample_values import sample_value

_BEGINS = frozenset(("created", "start", "started", "begin", "added", "opened", "queued"))
_ENDS = frozenset(
    ("done", "stop", "stopped", "end", "ended", "complete", "completed", "finish", "finished", "succeeded")
)
_FAILS = frozenset(
    ("error", "failed", "failure", "incomplete", "cancelled", "canceled", "cancelling", "expired", "aborted", "refused")
)


@attrs.frozen
class SampleEvent:
    """An event: its name, `""` if only the data travels, what `kind` of event it is, and its data."""

    kind: str
    data: Any
    name: str = ""

    @property
    def position(self) -> tuple[int, int]:
        """Its place among the others: what consists of parts begins before them, and ends after them."""
        words = _words(self.kind)
        if words[-1] in _BEGINS:
            return 0, len(words)
        return (2, -len(words)) if words[-1] in _ENDS else (1, 0)


def sample_events(stream: ir.Stream, shapes: Mapping[str, ir.Shape]) -> list[SampleEvent]:
    """The events of a stream, in order; at least one."""
    found = list(_named(stream, shapes) if stream.events else _kinds(stream.item, shapes))
    good = [each for each in found if not _fails(each, stream.error or "error")]
    return sorted(good or found, key=lambda each: each.position)


def sample_stream(stream: ir.Stream, shapes: Mapping[str, ir.Shape]) -> bytes:
    """The body of a stream."""
    events = sample_events(stream, shapes)
    if stream.kind == "jsonl":
        return b"".join(f"{json.dumps(event.data)}\n".encode() for event in events)
    lines = (
        f"{f'event: {event.name}' + chr(10) if event.name else ''}data: {json.dumps(event.data)}\n\n"
        for event in events
    )
    end = f"data: {stream.end}\n\n" if stream.end is not None else ""
    return ("".join(lines) + end).encode()


def _named(stream: ir.Stream, shapes: Mapping[str, ir.Shape]) -> Iterator[SampleEvent]:
    for event in stream.events:
        yield SampleEvent(event.name, sample_value(event.type, shapes), event.name)


def _kinds(item: ir.Type, shapes: Mapping[str, ir.Shape]) -> Iterator[SampleEvent]:
    """An event for each alternative of the items."""
    for member in _members(item, shapes):
        data = sample_value(member, shapes)
        yield SampleEvent(_kind(member, data, shapes), data)


def _members(type: ir.Type, shapes: Mapping[str, ir.Shape], inside: tuple[str, ...] = ()) -> Iterator[ir.Type]:
    """The alternatives of a union, and of those that it consists of."""
    match type:
        case ir.Ref(target) if (
            target not in inside and isinstance(shape := shapes[target], ir.Alias) and not shape.example
        ):
            yield from _members(shape.type, shapes, (*inside, target))
        case ir.Union(members):
            for member in members:
                if not isinstance(member, ir.Null):
                    yield from _members(member, shapes, inside)
        case _:
            yield type


def _kind(member: ir.Type, data: Any, shapes: Mapping[str, ir.Shape]) -> str:
    """The constant by which a record differs from the others: `response.created`."""
    shape = shapes[member.target] if isinstance(member, ir.Ref) else None
    fields = shape.fields if isinstance(shape, ir.Record) else ()
    constants = [
        field.wire_name
        for field in fields
        if isinstance(field.type, ir.Const) or (isinstance(field.type, ir.Enum) and len(field.type.values) == 1)
    ]
    first = next((name for name in ("type", "event", *constants) if name in constants), None)
    return str(properties(data).get(first, "")) if first is not None else ""


def _fails(event: SampleEvent, error: str) -> bool:
    return not _FAILS.isdisjoint(_words(event.kind)) or bool(properties(event.data).get(error))


def _words(kind: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind).lower()) or [""]
