"""Walking and rewriting types. Knows the shape of the sum; not what any of it is for."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

import attrs

from specloom.ir.service import Body, Client, Header, Media, Operation, Pages, Param, Reply, Stream, Webhook
from specloom.ir.shapes import Alias, Field, Record, Shape
from specloom.ir.types import List, Map, Meet, Ref, Tuple, Type, Union

_Value = TypeVar("_Value")


def parts(of: Type) -> tuple[Type, ...]:
    """The types directly inside a type."""
    match of:
        case List(item):
            return (item,)
        case Map(value):
            return (value,)
        case Tuple(items, rest):
            return items if rest is None else (*items, rest)
        case Union(members):
            return members
        case Meet(inner):
            return inner
        case _:
            return ()


def within(of: Type) -> Iterator[Type]:
    """A type and all types inside it; shapes it refers to are not entered."""
    yield of
    for part in parts(of):
        yield from within(part)


def refs(of: Type) -> Iterator[str]:
    """Keys of the shapes that a type refers to."""
    for part in (of,) if not parts(of) else within(of):
        if isinstance(part, Ref):
            yield part.target


def rebuilt(of: Type, change: Callable[[Type], Type]) -> Type:
    """`of` with `change` applied to every type in it, innermost first; `of` itself where nothing changes."""
    match of:
        case List(item, limits):
            made = rebuilt(item, change)
            return change(of if made is item else List(made, limits))
        case Map(value, limits):
            made = rebuilt(value, change)
            return change(of if made is value else Map(made, limits))
        case Tuple(items, rest):
            first = _each(items, lambda item: rebuilt(item, change))
            more = None if rest is None else rebuilt(rest, change)
            return change(of if first is items and more is rest else Tuple(first, more))
        case Union(members, how, named):
            some = _each(members, lambda member: rebuilt(member, change))
            return change(of if some is members else Union(some, how, named))
        case Meet(inner):
            each = _each(inner, lambda part: rebuilt(part, change))
            return change(of if each is inner else Meet(each))
        case _:
            return change(of)


def _each(values: tuple[_Value, ...], change: Callable[[_Value], _Value]) -> tuple[_Value, ...]:
    """`values` changed one by one; the same tuple where none changes, so that what holds it need not be made anew."""
    made = tuple(change(value) for value in values)
    return values if all(map(operator.is_, made, values)) else made


def shape_types(shape: Shape) -> tuple[Type, ...]:
    """The types that a shape is made of."""
    match shape:
        case Alias():
            return (shape.type,)
        case Record():
            types = tuple(field.type for field in shape.fields)
            return types if shape.extra is None else (*types, shape.extra)


def shape_refs(shape: Shape) -> Iterator[str]:
    """Keys of the shapes that a shape refers to, variants included."""
    for of in shape_types(shape):
        yield from refs(of)
    if isinstance(shape, Record):
        yield from (key for _, key in shape.variants)


def map_shape(shape: Shape, change: Callable[[Type], Type]) -> Shape:
    """A shape with every type in it rebuilt; itself where nothing changes."""
    match shape:
        case Alias():
            made = rebuilt(shape.type, change)
            return shape if made is shape.type else attrs.evolve(shape, type=made)
        case Record():
            fields = _each(shape.fields, lambda field: _map_field(field, change))
            extra = None if shape.extra is None else rebuilt(shape.extra, change)
            same = fields is shape.fields and extra is shape.extra
            return shape if same else attrs.evolve(shape, fields=fields, extra=extra)


def map_types(client: Client, change: Callable[[Type], Type]) -> Client:
    """A client with every type in it rebuilt: shapes, parameters, bodies, replies, streams, webhooks."""
    return attrs.evolve(
        client,
        shapes={key: map_shape(shape, change) for key, shape in client.shapes.items()},
        operations={key: map_operation(operation, change) for key, operation in client.operations.items()},
        webhooks=_each(client.webhooks, lambda hook: _map_webhook(hook, change)),
    )


def map_operation(operation: Operation, change: Callable[[Type], Type]) -> Operation:
    """An operation with every type in it rebuilt; itself where nothing changes."""
    params = _each(operation.params, lambda param: _map_param(param, change))
    body = None if operation.body is None else _map_body(operation.body, change)
    replies = _each(operation.replies, lambda reply: _map_reply(reply, change))
    stream = None if operation.stream is None else _map_stream(operation.stream, change)
    pages = None if operation.pages is None else _map_pages(operation.pages, change)
    made = (params, body, replies, stream, pages)
    old = (operation.params, operation.body, operation.replies, operation.stream, operation.pages)
    if all(map(operator.is_, made, old)):
        return operation
    return attrs.evolve(operation, params=params, body=body, replies=replies, stream=stream, pages=pages)


def _map_field(field: Field, change: Callable[[Type], Type]) -> Field:
    made = rebuilt(field.type, change)
    return field if made is field.type else attrs.evolve(field, type=made)


def _map_param(param: Param, change: Callable[[Type], Type]) -> Param:
    made = rebuilt(param.type, change)
    return param if made is param.type else attrs.evolve(param, type=made)


def _map_body(body: Body, change: Callable[[Type], Type]) -> Body:
    media = _each(body.media, lambda media: _map_media(media, change))
    return body if media is body.media else attrs.evolve(body, media=media)


def _map_media(media: Media, change: Callable[[Type], Type]) -> Media:
    made = rebuilt(media.type, change)
    return media if made is media.type else attrs.evolve(media, type=made)


def _map_reply(reply: Reply, change: Callable[[Type], Type]) -> Reply:
    media = _each(reply.media, lambda media: _map_media(media, change))
    headers = _each(reply.headers, lambda header: _map_header(header, change))
    same = media is reply.media and headers is reply.headers
    return reply if same else attrs.evolve(reply, media=media, headers=headers)


def _map_header(header: Header, change: Callable[[Type], Type]) -> Header:
    made = rebuilt(header.type, change)
    return header if made is header.type else attrs.evolve(header, type=made)


def _map_stream(stream: Stream, change: Callable[[Type], Type]) -> Stream:
    made = rebuilt(stream.item, change)
    return stream if made is stream.item else attrs.evolve(stream, item=made)


def _map_pages(pages: Pages, change: Callable[[Type], Type]) -> Pages:
    made = rebuilt(pages.item, change)
    return pages if made is pages.item else attrs.evolve(pages, item=made)


def _map_webhook(hook: Webhook, change: Callable[[Type], Type]) -> Webhook:
    made = rebuilt(hook.type, change)
    return hook if made is hook.type else attrs.evolve(hook, type=made)


def operation_types(operation: Operation) -> Iterator[Type]:
    """The types that an operation names directly."""
    yield from (param.type for param in operation.params)
    if operation.body is not None:
        yield from (media.type for media in operation.body.media)
    for reply in operation.replies:
        yield from (media.type for media in reply.media)
        yield from (header.type for header in reply.headers)
    if operation.stream is not None:
        yield operation.stream.item
    if operation.pages is not None:
        yield operation.pages.item


def reachable(shapes: Mapping[str, Shape], roots: Iterator[str]) -> set[str]:
    """Keys of all shapes reached from `roots`, those included."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += shape_refs(shapes[key])
    return found
