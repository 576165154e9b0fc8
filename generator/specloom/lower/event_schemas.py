"""Schemas of server-sent events (OAS 3.2.0 section 4.14.4): payloads and constant names. Knows schemas; reads no event."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.document import DocumentNode
from specloom.lower.context import Lowering, Words, constant_of, items, mapping, string_of
from specloom.lower.schemas import type_of

_DEEPEST = 20


def payload(low: Lowering, event: DocumentNode, words: Words, depth: int = _DEEPEST) -> ir.Type | None:
    """What an event's `data` holds as JSON text, where `contentSchema` or `contentMediaType` says so; else None."""
    target = low.document.follow(event)
    if target is None or depth == 0:
        return None
    data = target / "properties" / "data"
    inner = data / "contentSchema"
    if inner.value is not None:
        return type_of(low, inner, words)
    if _is_json(string_of(mapping(data.value).get("contentMediaType"))):
        return ir.Any()
    branches = [*items(target, "oneOf"), *items(target, "anyOf")]
    held = [payload(low, branch, _words(low, branch, words), depth - 1) for branch in branches]
    if not any(held):
        return None
    return ir.Union(tuple(type_ or _plain(low, branch, words) for type_, branch in zip(held, branches, strict=True)))


def _words(low: Lowering, event: DocumentNode, words: Words) -> Words:
    """Name candidates of the payload of an event: with its constant name, if it has one."""
    target = low.document.follow(event)
    name = constant_of((target / "properties" / "event").value) if target is not None else None
    return tuple(f"{word} {name}" for word in words[:2]) if name else words


def _plain(low: Lowering, event: DocumentNode, words: Words) -> ir.Type:
    """What an event holds next to events whose `data` is JSON: the type of its `data`, a string, or of all of it."""
    target = low.document.follow(event)
    data = event if target is None else target / "properties" / "data"
    return type_of(low, event if data.value is None else data, words)


def events(low: Lowering, event: DocumentNode, words: Words, depth: int = _DEEPEST) -> Iterator[ir.StreamEvent]:
    """The events whose `event` is a constant, each with the type of its `data`."""
    target = low.document.follow(event)
    if target is None or depth == 0:
        return
    name = constant_of((target / "properties" / "event").value)
    data = target / "properties" / "data"
    if name is not None and data.value is not None:
        yield ir.StreamEvent(name, payload(low, event, _words(low, event, words), 1) or type_of(low, data, words))
    for branch in (*items(target, "oneOf"), *items(target, "anyOf")):
        yield from events(low, branch, words, depth - 1)


def _is_json(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))
