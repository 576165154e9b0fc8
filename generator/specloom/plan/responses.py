"""Response variants of a method, and the runtime method that returns each. Prints no code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

import attrs

from specloom import ir
from specloom.emit import SymbolTable
from specloom.plan.requests import flattened

Call: TypeAlias = Literal["send", "send_binary", "stream", "stream_completion", "pages"]
"""Method of the runtime's sender."""


class ResponseCase(NamedTuple):
    """One status and media type of a success response.

    Attributes:
        type: Type of the body; None if there is no body, raw `Bytes` if it is returned unread.
        streamed: Whether it is sent item by item.
    """

    status: str
    media_type: str
    type: ir.Type | None
    streamed: bool = False


@attrs.frozen(eq=False)
class ResponseVariant:
    """A result that a method can be asked for.

    Attributes:
        accepts: Media types to request, several for binary content; none if no Accept header is needed.
        cases: All possible responses.
        item: For a stream or pages: type of one item.
        headers: Class of the headers that are returned, where there is nothing else to return; `""` for none.
    """

    call: Call
    accepts: tuple[str, ...]
    cases: tuple[ResponseCase, ...]
    item: ir.Type | None = None
    headers: str = ""

    @property
    def types(self) -> tuple[ir.Type, ...]:
        """Distinct types of the result; Null for no body."""
        return distinct_types(ir.Null() if case.type is None else case.type for case in self.cases)


def distinct_types(types: Iterable[ir.Type]) -> tuple[ir.Type, ...]:
    """Each type once, in order. Constants may contain unhashable values, so they are compared."""
    found: list[ir.Type] = []
    for type in types:
        if type not in found:
            found.append(type)
    return tuple(found)


def error_responses(operation: ir.Operation) -> Iterator[tuple[str, ir.Response]]:
    """(status, response) of errors, in order; `default` is one of them, even where it is what a success has."""
    for response in operation.responses:
        if response.status[:1] in "45d":
            yield response.status, response


def variants(
    operation: ir.Operation, symbols: SymbolTable
) -> tuple[tuple[ResponseVariant, ...], ResponseVariant | None]:
    """The variants, the usual one first, and the stream that a body property requests instead."""
    cases = list(_cases(operation))
    if operation.pages is not None:
        return (ResponseVariant("pages", (), tuple(_plain(cases)), operation.pages.item),), None
    stream = _stream(operation, cases, symbols)
    switched = stream is not None and _has_switch(operation, symbols)
    plain = _grouped(_plain(cases), asked=_names_its_own(operation), with_stream=stream is not None and not switched)
    if stream is None:
        plain = plain or (ResponseVariant("send", (), ()),)
        headers = symbols.headers.get(operation.key, "")
        if headers and len(plain) == 1 and all(case.type is None for case in plain[0].cases):
            plain = (attrs.evolve(plain[0], headers=headers),)
        return plain, None
    if switched and plain:
        return plain, stream
    return (*plain, stream) if any(variant.types != (ir.Null(),) for variant in plain) else (stream,), None


def _has_switch(operation: ir.Operation, symbols: SymbolTable) -> bool:
    """Whether an argument of the method requests the stream."""
    record = flattened(operation.body, symbols)
    switch = operation.stream.switch if operation.stream else None
    members = [field.wire_name for field in record.fields if field.access != "read"] if record is not None else []
    asked = [param.wire_name for param in operation.params if param.location == "query"]
    return switch is not None and switch in (*members, *asked)


def _names_its_own(operation: ir.Operation) -> bool:
    """Whether the caller selects the result through a described header."""
    return any(param.location == "header" and param.wire_name.lower() == "accept" for param in operation.params)


def _cases(operation: ir.Operation) -> Iterator[ResponseCase]:
    for response in operation.successes:
        if not response.media:
            yield ResponseCase(response.status, "", None)
        for media in response.media:
            streamed = operation.stream is not None and media.kind in ("sse", "jsonl")
            yield ResponseCase(response.status, media.media_type, _body_type(media), streamed)


def other_cases(operation: ir.Operation, variant: ResponseVariant) -> list[ResponseCase]:
    """Cases of media types that a call does not request, but that servers may send all the same."""
    asked = {_bare(case.media_type) for case in variant.cases}
    cases = [case for case in _cases(operation) if case.type is not None and not case.streamed]
    return [case for case in cases if _bare(case.media_type) not in asked and _bare(case.media_type) != "*/*"]


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _body_type(media: ir.Media) -> ir.Type:
    match media.kind:
        case "json" | "xml" | "form":
            return media.type
        case "text":
            return ir.Str()
        case _:
            return ir.Bytes("raw")


def _plain(cases: Iterable[ResponseCase]) -> list[ResponseCase]:
    return [case for case in cases if not case.streamed]


def _stream(operation: ir.Operation, cases: list[ResponseCase], symbols: SymbolTable) -> ResponseVariant | None:
    if operation.stream is None:
        return None
    plain = tuple(_plain(cases))
    asks = tuple(case.media_type for case in cases if case.streamed)[:1]
    gathers = bool(plain) and is_accumulated(operation.stream.item, plain[0].type, symbols)
    return ResponseVariant("stream_completion" if gathers else "stream", asks, plain, operation.stream.item)


def is_accumulated(item: ir.Type, whole: ir.Type | None, symbols: SymbolTable) -> bool:
    """Whether items of a stream are chunks of a whole response, as in chat and text completions."""
    piece, full = _fields_of_choices(item, symbols), _fields_of_choices(whole, symbols)
    return bool(piece & {"delta", "text"}) and bool(full & {"message", "text"})


def _fields_of_choices(type: ir.Type | None, symbols: SymbolTable) -> frozenset[str]:
    """Names of the properties of `choices[]`."""
    choices = next((field.type for field in _fields(type, symbols) if field.wire_name == "choices"), None)
    while isinstance(choices, ir.Ref) and (alias := symbols.alias(choices.target)):
        choices = alias.type
    item = choices.item if isinstance(choices, ir.List) else None
    return frozenset(field.wire_name for field in _fields(item, symbols))


def _fields(type: ir.Type | None, symbols: SymbolTable) -> tuple[ir.Field, ...]:
    shape = symbols.shapes[type.target] if isinstance(type, ir.Ref) else None
    return shape.fields if isinstance(shape, ir.Record) else ()


def _grouped(cases: list[ResponseCase], *, asked: bool, with_stream: bool) -> tuple[ResponseVariant, ...]:
    """Media types with the same content are one variant; responses without a body belong to each.

    Args:
        asked: An argument of the method selects the result, so all cases are one variant.
        with_stream: Whether the caller may choose a stream as well.
    """
    empty = [case for case in cases if case.type is None]
    by_media: dict[str, list[ResponseCase]] = {}
    for case in cases:
        if case.type is not None:
            by_media.setdefault(case.media_type, []).append(case)
    if not by_media:
        return (ResponseVariant("send", (), tuple(empty)),) if empty else ()
    groups: list[list[ResponseCase]] = []
    for held in by_media.values():
        same = next((group for group in groups if asked or _alike(group, held)), None)
        if same is None:
            groups.append(held)
        else:
            same.extend(held)
    return tuple(_variant(held, empty, several=with_stream or len(groups) > 1) for held in groups)


def _alike(group: list[ResponseCase], held: list[ResponseCase]) -> bool:
    """Whether two media types have the same content."""
    first = [case for case in group if case.media_type == group[0].media_type]
    return [(case.status, case.type) for case in first] == [(case.status, case.type) for case in held]


def _variant(held: list[ResponseCase], empty: list[ResponseCase], *, several: bool) -> ResponseVariant:
    media_types = tuple(dict.fromkeys(case.media_type for case in held))
    if all(case.type == ir.Bytes("raw") for case in held):
        return ResponseVariant("send_binary", media_types, (*held, *empty))
    said = several or not _is_json(media_types[0])
    return ResponseVariant("send", media_types[:1] if said else (), (*held, *empty))


def _is_json(media_type: str) -> bool:
    bare = _bare(media_type)
    return bare.endswith(("/json", "+json")) or bare == "*/*"
