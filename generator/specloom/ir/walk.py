"""Walking and rewriting types. Knows the shape of the sum; not what any of it is for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import attrs

from specloom.ir.service import Body, Client, Header, Media, Operation, Param, Reply, Stream, Webhook
from specloom.ir.shapes import Alias, Field, Record, Shape
from specloom.ir.types import List, Map, Meet, Ref, Tuple, Type, Union


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
    for part in within(of):
        if isinstance(part, Ref):
            yield part.target


def rebuilt(of: Type, change: Callable[[Type], Type]) -> Type:
    """`of` with `change` applied to every type in it, innermost first."""
    match of:
        case List(item):
            return change(attrs.evolve(of, item=rebuilt(item, change)))
        case Map(value):
            return change(attrs.evolve(of, value=rebuilt(value, change)))
        case Tuple(items, rest):
            made = tuple(rebuilt(item, change) for item in items)
            return change(Tuple(made, None if rest is None else rebuilt(rest, change)))
        case Union(members):
            return change(attrs.evolve(of, members=tuple(rebuilt(member, change) for member in members)))
        case Meet(inner):
            return change(Meet(tuple(rebuilt(part, change) for part in inner)))
        case _:
            return change(of)


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
    """A shape with every type in it rebuilt."""
    match shape:
        case Alias():
            return attrs.evolve(shape, type=rebuilt(shape.type, change))
        case Record():
            fields = tuple(_map_field(field, change) for field in shape.fields)
            extra = None if shape.extra is None else rebuilt(shape.extra, change)
            return attrs.evolve(shape, fields=fields, extra=extra)


def _map_field(field: Field, change: Callable[[Type], Type]) -> Field:
    made = rebuilt(field.type, change)
    return field if made is field.type else attrs.evolve(field, type=made)


def map_types(client: Client, change: Callable[[Type], Type]) -> Client:
    """A client with every type in it rebuilt: shapes, parameters, bodies, replies, streams, webhooks."""
    return attrs.evolve(
        client,
        shapes={key: map_shape(shape, change) for key, shape in client.shapes.items()},
        operations={key: map_operation(operation, change) for key, operation in client.operations.items()},
        webhooks=tuple(_map_webhook(hook, change) for hook in client.webhooks),
    )


def map_operation(operation: Operation, change: Callable[[Type], Type]) -> Operation:
    """An operation with every type in it rebuilt."""
    return attrs.evolve(
        operation,
        params=tuple(_map_param(param, change) for param in operation.params),
        body=None if operation.body is None else _map_body(operation.body, change),
        replies=tuple(_map_reply(reply, change) for reply in operation.replies),
        stream=None if operation.stream is None else _map_stream(operation.stream, change),
        pages=None
        if operation.pages is None
        else attrs.evolve(operation.pages, item=rebuilt(operation.pages.item, change)),
    )


def _map_param(param: Param, change: Callable[[Type], Type]) -> Param:
    return attrs.evolve(param, type=rebuilt(param.type, change))


def _map_body(body: Body, change: Callable[[Type], Type]) -> Body:
    return attrs.evolve(body, media=tuple(_map_media(media, change) for media in body.media))


def _map_media(media: Media, change: Callable[[Type], Type]) -> Media:
    return attrs.evolve(media, type=rebuilt(media.type, change))


def _map_reply(reply: Reply, change: Callable[[Type], Type]) -> Reply:
    return attrs.evolve(
        reply,
        media=tuple(_map_media(media, change) for media in reply.media),
        headers=tuple(_map_header(header, change) for header in reply.headers),
    )


def _map_header(header: Header, change: Callable[[Type], Type]) -> Header:
    return attrs.evolve(header, type=rebuilt(header.type, change))


def _map_stream(stream: Stream, change: Callable[[Type], Type]) -> Stream:
    return attrs.evolve(stream, item=rebuilt(stream.item, change))


def _map_webhook(hook: Webhook, change: Callable[[Type], Type]) -> Webhook:
    return attrs.evolve(hook, type=rebuilt(hook.type, change))


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
