"""Traverses and rewrites types. Not concerned with their meaning."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import attrs

from specloom.ir.messages import Body, Header, Media, Param, Response
from specloom.ir.operation import Operation, Webhook
from specloom.ir.sequences import Pages, Stream, StreamEvent
from specloom.ir.service import Client, Export
from specloom.ir.shapes import Alias, Field, Record, Shape
from specloom.ir.types import Intersection, List, Map, Ref, Tuple, Type, Union

_Holder = TypeVar("_Holder", Export, Field, Header, Media, Param, StreamEvent, Webhook)
_COMPOUND = frozenset((List, Map, Intersection, Ref, Tuple, Union))
"""Types that contain types or refer to them; most types do neither, so this is checked first."""


def is_compound(type_: Type) -> bool:
    """Whether a type contains types, or refers to one."""
    return type_.__class__ in _COMPOUND


def parts(type_: Type) -> tuple[Type, ...]:
    """The types directly inside a type."""
    if type_.__class__ not in _COMPOUND:
        return ()
    match type_:
        case List(item):
            return (item,)
        case Map(value):
            return (value,)
        case Tuple(items, rest):
            return items if rest is None else (*items, rest)
        case Union(members):
            return members
        case Intersection(inner):
            return inner
        case _:
            return ()


def within(type_: Type) -> Sequence[Type]:
    """A type and all types inside it; shapes it refers to are not entered."""
    if type_.__class__ not in _COMPOUND:
        return (type_,)
    return [type_, *(inner for part in parts(type_) for inner in within(part))]


def refs(type_: Type) -> list[str]:
    """Keys of the shapes that a type refers to."""
    if type_.__class__ not in _COMPOUND:
        return []
    return [type_.target] if isinstance(type_, Ref) else [key for part in parts(type_) for key in refs(part)]


def rebuilt(type_: Type, change: Callable[[Type], Type]) -> Type:
    """`of` with `change` applied to every reference and every type that holds others, innermost first; `of` itself where
    nothing changes.
    """
    if type_.__class__ not in _COMPOUND:
        return type_
    if type_.__class__ is Ref:  # most of all; a pattern takes longer than the change
        return change(type_)
    match type_:
        case List(item, constraints):
            generated = rebuilt(item, change)
            return change(type_ if generated is item else List(generated, constraints))
        case Map(value, constraints):
            generated = rebuilt(value, change)
            return change(type_ if generated is value else Map(generated, constraints))
        case Tuple(items, rest):
            first = _each(items, change)
            more = None if rest is None else rebuilt(rest, change)
            return change(type_ if first is items and more is rest else Tuple(first, more))
        case Union(members, how, named):
            some = _each(members, change)
            return change(type_ if some is members else Union(some, how, named))
        case Intersection(inner):
            each = _each(inner, change)
            return change(type_ if each is inner else Intersection(each))
        case _:
            return type_


def replaced(type_: Type, old: Type, new: Type) -> Type:
    """A type with `new` in place of each `old` inside it, or itself."""
    match type_:
        case _ if type_ == old:
            return new
        case List(item, constraints):
            return List(replaced(item, old, new), constraints)
        case Map(value, constraints):
            return Map(replaced(value, old, new), constraints)
        case Tuple(items, rest):
            return Tuple(
                tuple(replaced(item, old, new) for item in items), None if rest is None else replaced(rest, old, new)
            )
        case Union(members):
            return attrs.evolve(type_, members=tuple(replaced(member, old, new) for member in members))
        case _:
            return type_


def _each(types: tuple[Type, ...], change: Callable[[Type], Type]) -> tuple[Type, ...]:
    """Types rebuilt one by one; the same tuple if nothing changes, so that its owner need not be rebuilt."""
    generated = [rebuilt(type_, change) for type_ in types]
    return types if all(map(operator.is_, generated, types)) else tuple(generated)


def _held(holders: tuple[_Holder, ...], change: Callable[[Type], Type]) -> tuple[_Holder, ...]:
    """Values that hold a type each, with that type rebuilt; the same tuple if nothing changes."""
    changed: list[_Holder] | None = None
    for at, holder in enumerate(holders):
        type_ = holder.type
        if type_.__class__ in _COMPOUND and (generated := rebuilt(type_, change)) is not type_:
            changed = list(holders) if changed is None else changed
            changed[at] = holder._replace(type=generated)
    return holders if changed is None else tuple(changed)


def shape_types(shape: Shape) -> list[Type]:
    """The types that a shape contains."""
    match shape:
        case Alias():
            return [shape.type]
        case Record():
            types = [field.type for field in shape.fields]
            return types if shape.extra is None else [*types, shape.extra]


def shape_refs(shape: Shape) -> list[str]:
    """Keys of the shapes that a shape refers to, variants included."""
    found = [key for type_ in shape_types(shape) if type_.__class__ in _COMPOUND for key in refs(type_)]
    return [*found, *(key for _, key in shape.variants)] if isinstance(shape, Record) else found


def map_shape(shape: Shape, change: Callable[[Type], Type]) -> Shape:
    """A shape with every type in it rebuilt; itself if nothing changes."""
    match shape:
        case Alias():
            generated = rebuilt(shape.type, change)
            return shape if generated is shape.type else shape._replace(type=generated)
        case Record():
            fields = _held(shape.fields, change)
            extra = None if shape.extra is None else rebuilt(shape.extra, change)
            same = fields is shape.fields and extra is shape.extra
            return shape if same else shape._replace(fields=fields, extra=extra)


def map_types(client: Client, change: Callable[[Type], Type]) -> Client:
    """A client with every type in it rebuilt: shapes, parameters, bodies, responses, streams, webhooks."""
    return client._replace(
        shapes={key: map_shape(shape, change) for key, shape in client.shapes.items()},
        operations={key: map_operation(operation, change) for key, operation in client.operations.items()},
        webhooks=_held(client.webhooks, change),
        exports=_held(client.exports, change),
    )


def map_operation(operation: Operation, change: Callable[[Type], Type]) -> Operation:
    """An operation with every type in it rebuilt; itself if nothing changes."""
    params = _held(operation.params, change)
    body = None if operation.body is None else _map_body(operation.body, change)
    responses = tuple([_map_response(response, change) for response in operation.responses])
    stream = None if operation.stream is None else _map_stream(operation.stream, change)
    pages = None if operation.pages is None else _map_pages(operation.pages, change)
    generated = (params, body, stream, pages, *responses)
    old = (operation.params, operation.body, operation.stream, operation.pages, *operation.responses)
    if all(map(operator.is_, generated, old)):
        return operation
    return operation._replace(params=params, body=body, responses=responses, stream=stream, pages=pages)


def _map_body(body: Body, change: Callable[[Type], Type]) -> Body:
    media = _held(body.media, change)
    return body if media is body.media else body._replace(media=media)


def _map_response(response: Response, change: Callable[[Type], Type]) -> Response:
    media, headers = _map_events(_held(response.media, change), change), _held(response.headers, change)
    same = media is response.media and headers is response.headers
    return response if same else response._replace(media=media, headers=headers)


def _map_events(media: tuple[Media, ...], change: Callable[[Type], Type]) -> tuple[Media, ...]:
    if not any(each.events for each in media):
        return media
    return tuple([each._replace(events=_held(each.events, change)) for each in media])


def _map_stream(stream: Stream, change: Callable[[Type], Type]) -> Stream:
    item, events = rebuilt(stream.item, change), _held(stream.events, change)
    same = item is stream.item and events is stream.events
    return stream if same else stream._replace(item=item, events=events)


def _map_pages(pages: Pages, change: Callable[[Type], Type]) -> Pages:
    generated = rebuilt(pages.item, change)
    return pages if generated is pages.item else pages._replace(item=generated)


def operation_types(operation: Operation) -> Iterator[Type]:
    """The types that an operation names directly."""
    yield from (param.type for param in operation.params)
    if operation.body is not None:
        yield from (media.type for media in operation.body.media)
    for response in operation.responses:
        yield from (media.type for media in response.media)
        yield from (event.type for media in response.media for event in media.events)
        yield from (header.type for header in response.headers)
    if operation.stream is not None:
        yield operation.stream.item
        yield from (event.type for event in operation.stream.events)
    if operation.pages is not None:
        yield operation.pages.item


def edges(shapes: Mapping[str, Shape]) -> dict[str, list[str]]:
    """Key of each shape -> keys of the shapes that it refers to."""
    return {key: shape_refs(shape) for key, shape in shapes.items()}


def reachable(edges: Mapping[str, Iterable[str]], roots: Iterable[str]) -> set[str]:
    """Keys of all shapes reachable from `roots`, including `roots`."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += edges[key]
    return found
