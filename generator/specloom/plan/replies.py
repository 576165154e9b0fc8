"""What a call may return, and by which method of the runtime. Knows statuses and media types; spells nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

import attrs

from specloom import ir
from specloom.plan.requests import flattened
from specloom.spell import Book

Call: TypeAlias = Literal["send", "send_binary", "stream", "stream_completion", "pages"]
"""Method of the runtime's caller."""


@attrs.frozen
class Case:
    """One status and media type of a good reply.

    Attributes:
        type: What the body holds; None where there is no body, raw `Bytes` where it is handed on as it comes.
        streamed: Whether it arrives item by item.
    """

    status: str
    media_type: str
    type: ir.Type | None
    streamed: bool = False


@attrs.frozen(eq=False)
class Variant:
    """One thing that a method can be asked to return; each is its own.

    Attributes:
        asks: Media types to ask for, several for octets; none where nothing need be said.
        cases: All that may come.
        item: For a stream or pages: type of one item.
    """

    call: Call
    asks: tuple[str, ...]
    cases: tuple[Case, ...]
    item: ir.Type | None = None

    @property
    def types(self) -> tuple[ir.Type, ...]:
        """Distinct types of what is returned; Null for no body."""
        return distinct_types(ir.Null() if case.type is None else case.type for case in self.cases)


def distinct_types(types: Iterable[ir.Type]) -> tuple[ir.Type, ...]:
    """Each type once, in order. Constants may hold what cannot be hashed, so they are compared."""
    found: list[ir.Type] = []
    for type in types:
        if type not in found:
            found.append(type)
    return tuple(found)


def good_replies(operation: ir.Operation) -> list[ir.Reply]:
    """Replies that are no errors: those of status 2XX, else the default one."""
    good = [reply for reply in operation.replies if reply.success]
    return good or [reply for reply in operation.replies if reply.status == "default"]


def error_replies(operation: ir.Operation) -> Iterator[tuple[str, ir.Reply]]:
    """(status, reply) of errors, in order."""
    good = good_replies(operation)
    for reply in operation.replies:
        if reply.status[:1] in "45d" and reply not in good:
            yield reply.status, reply


def variants(operation: ir.Operation, book: Book) -> tuple[tuple[Variant, ...], Variant | None]:
    """What may be asked for, the usual thing first, and the stream that a body member asks for instead."""
    cases = list(_cases(operation))
    if operation.pages is not None:
        return (Variant("pages", (), tuple(_plain(cases)), operation.pages.item),), None
    stream = _stream(operation, cases, book)
    switched = stream is not None and _has_switch(operation, book)
    plain = _grouped(_plain(cases), asked=_names_its_own(operation), beside=stream is not None and not switched)
    if stream is None:
        return plain or (Variant("send", (), ()),), None
    if switched and plain:
        return plain, stream
    return (*plain, stream) if any(variant.types != (ir.Null(),) for variant in plain) else (stream,), None


def _has_switch(operation: ir.Operation, book: Book) -> bool:
    """Whether an argument of the method asks for the stream."""
    record = flattened(operation.body, book)
    switch = operation.stream.switch if operation.stream else None
    return record is not None and any(field.wire == switch and field.access != "read" for field in record.fields)


def _names_its_own(operation: ir.Operation) -> bool:
    """Whether the caller says by a described header what to return."""
    return any(param.location == "header" and param.wire.lower() == "accept" for param in operation.params)


def _cases(operation: ir.Operation) -> Iterator[Case]:
    for reply in good_replies(operation):
        if not reply.media:
            yield Case(reply.status, "", None)
        for media in reply.media:
            streamed = operation.stream is not None and media.kind in ("sse", "jsonl")
            yield Case(reply.status, media.media_type, _held(media), streamed)


def _held(media: ir.Media) -> ir.Type:
    match media.kind:
        case "json" | "xml" | "form":
            return media.type
        case "text":
            return ir.Str()
        case _:
            return ir.Bytes("raw")


def _plain(cases: Iterable[Case]) -> list[Case]:
    return [case for case in cases if not case.streamed]


def _stream(operation: ir.Operation, cases: list[Case], book: Book) -> Variant | None:
    if operation.stream is None:
        return None
    plain = tuple(_plain(cases))
    asks = tuple(case.media_type for case in cases if case.streamed)[:1]
    gathers = bool(plain) and gathered(operation.stream.item, plain[0].type, book)
    return Variant("stream_completion" if gathers else "stream", asks, plain, operation.stream.item)


def gathered(item: ir.Type, whole: ir.Type | None, book: Book) -> bool:
    """Whether items of a stream are pieces of the whole reply in the way of chat and text completions."""
    piece, full = _choice_fields(item, book), _choice_fields(whole, book)
    return bool(piece & {"delta", "text"}) and bool(full & {"message", "text"})


def _choice_fields(type: ir.Type | None, book: Book) -> frozenset[str]:
    """Names of the members of `choices[]`."""
    choices = next((field.type for field in _fields(type, book) if field.wire == "choices"), None)
    while isinstance(choices, ir.Ref) and (alias := book.alias(choices.target)):
        choices = alias.type
    item = choices.item if isinstance(choices, ir.List) else None
    return frozenset(field.wire for field in _fields(item, book))


def _fields(type: ir.Type | None, book: Book) -> tuple[ir.Field, ...]:
    shape = book.shapes[type.target] if isinstance(type, ir.Ref) else None
    return shape.fields if isinstance(shape, ir.Record) else ()


def _grouped(cases: list[Case], *, asked: bool, beside: bool) -> tuple[Variant, ...]:
    """Media types that hold the same are one variant; replies without a body belong to each.

    Args:
        asked: An argument of the method says what to return, so all is one variant.
        beside: There is a stream to choose as well.
    """
    empty = [case for case in cases if case.type is None]
    by_media: dict[str, list[Case]] = {}
    for case in cases:
        if case.type is not None:
            by_media.setdefault(case.media_type, []).append(case)
    if not by_media:
        return (Variant("send", (), tuple(empty)),) if empty else ()
    groups: list[list[Case]] = []
    for held in by_media.values():
        same = next((group for group in groups if asked or _alike(group, held)), None)
        if same is None:
            groups.append(held)
        else:
            same.extend(held)
    return tuple(_variant(held, empty, several=beside or len(groups) > 1) for held in groups)


def _alike(group: list[Case], held: list[Case]) -> bool:
    """Whether two media types hold the same."""
    first = [case for case in group if case.media_type == group[0].media_type]
    return [(case.status, case.type) for case in first] == [(case.status, case.type) for case in held]


def _variant(held: list[Case], empty: list[Case], *, several: bool) -> Variant:
    media_types = tuple(dict.fromkeys(case.media_type for case in held))
    if all(case.type == ir.Bytes("raw") for case in held):
        return Variant("send_binary", media_types, (*held, *empty))
    said = several or not _is_json(media_types[0])
    return Variant("send", media_types[:1] if said else (), (*held, *empty))


def _is_json(media_type: str) -> bool:
    bare = media_type.partition(";")[0].strip().lower()
    return bare.endswith(("/json", "+json")) or bare == "*/*"
