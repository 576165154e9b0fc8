"""Walking and rewriting types. Knows the shape of the sum; not what any of it is for."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

import attrs

from specloom.ir.service import Body, Client, Header, Media, Operation, Pages, Param, Reply, Stream, Webhook
from specloom.ir.shapes import Alias, Field, Record, Shape
from specloom.ir.types import List, Map, Meet, Ref, Tuple, Type, Union

_Holder = TypeVar("_Holder", Field, Header, Media, Param, Webhook)
_COMPOUND = frozenset((List, Map, Meet, Ref, Tuple, Union))
"""Types that hold types or refer to them; most types do neither, so this is asked first."""


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


def refs(of: Type) -> list[str]:
    """Keys of the shapes that a type refers to."""
    if of.__class__ not in _COMPOUND:
        return []
    return [of.target] if isinstance(of, Ref) else [key for part in parts(of) for key in refs(part)]


def rebuilt(of: Type, change: Callable[[Type], Type]) -> Type:
    """`of` with `change` applied to every reference and every type that holds others, innermost first; `of` itself where
    nothing changes.
    """
    if of.__class__ not in _COMPOUND:
        return of
    match of:
        case Ref():
            return change(of)
        case List(item, limits):
            made = rebuilt(item, change)
            return change(of if made is item else List(made, limits))
        case Map(value, limits):
            made = rebuilt(value, change)
            return change(of if made is value else Map(made, limits))
        case Tuple(items, rest):
            first = _each(items, change)
            more = None if rest is None else rebuilt(rest, change)
            return change(of if first is items and more is rest else Tuple(first, more))
        case Union(members, how, named):
            some = _each(members, change)
            return change(of if some is members else Union(some, how, named))
        case Meet(inner):
            each = _each(inner, change)
            return change(of if each is inner else Meet(each))
        case _:
            return of


def _each(types: tuple[Type, ...], change: Callable[[Type], Type]) -> tuple[Type, ...]:
    """Types rebuilt one by one; the same tuple where none changes, so that what holds it need not be made anew."""
    made = [rebuilt(of, change) for of in types]
    return types if all(map(operator.is_, made, types)) else tuple(made)


def _held(holders: tuple[_Holder, ...], change: Callable[[Type], Type]) -> tuple[_Holder, ...]:
    """Holders of a type each, with that rebuilt; the same tuple where none changes."""
    types = [holder.type for holder in holders]
    made = [rebuilt(of, change) if of.__class__ in _COMPOUND else of for of in types]
    if all(map(operator.is_, made, types)):
        return holders
    return tuple(
        holder if of is holder.type else attrs.evolve(holder, type=of) for holder, of in zip(holders, made, strict=True)
    )


def shape_types(shape: Shape) -> list[Type]:
    """The types that a shape is made of."""
    match shape:
        case Alias():
            return [shape.type]
        case Record():
            types = [field.type for field in shape.fields]
            return types if shape.extra is None else [*types, shape.extra]


def shape_refs(shape: Shape) -> list[str]:
    """Keys of the shapes that a shape refers to, variants included."""
    found = [key for of in shape_types(shape) for key in refs(of)]
    return [*found, *(key for _, key in shape.variants)] if isinstance(shape, Record) else found


def map_shape(shape: Shape, change: Callable[[Type], Type]) -> Shape:
    """A shape with every type in it rebuilt; itself where nothing changes."""
    match shape:
        case Alias():
            made = rebuilt(shape.type, change)
            return shape if made is shape.type else attrs.evolve(shape, type=made)
        case Record():
            fields = _held(shape.fields, change)
            extra = None if shape.extra is None else rebuilt(shape.extra, change)
            same = fields is shape.fields and extra is shape.extra
            return shape if same else attrs.evolve(shape, fields=fields, extra=extra)


def map_types(client: Client, change: Callable[[Type], Type]) -> Client:
    """A client with every type in it rebuilt: shapes, parameters, bodies, replies, streams, webhooks."""
    return attrs.evolve(
        client,
        shapes={key: map_shape(shape, change) for key, shape in client.shapes.items()},
        operations={key: map_operation(operation, change) for key, operation in client.operations.items()},
        webhooks=_held(client.webhooks, change),
    )


def map_operation(operation: Operation, change: Callable[[Type], Type]) -> Operation:
    """An operation with every type in it rebuilt; itself where nothing changes."""
    params = _held(operation.params, change)
    body = None if operation.body is None else _map_body(operation.body, change)
    replies = tuple([_map_reply(reply, change) for reply in operation.replies])
    stream = None if operation.stream is None else _map_stream(operation.stream, change)
    pages = None if operation.pages is None else _map_pages(operation.pages, change)
    made = (params, body, stream, pages, *replies)
    old = (operation.params, operation.body, operation.stream, operation.pages, *operation.replies)
    if all(map(operator.is_, made, old)):
        return operation
    return attrs.evolve(operation, params=params, body=body, replies=replies, stream=stream, pages=pages)


def _map_body(body: Body, change: Callable[[Type], Type]) -> Body:
    media = _held(body.media, change)
    return body if media is body.media else attrs.evolve(body, media=media)


def _map_reply(reply: Reply, change: Callable[[Type], Type]) -> Reply:
    media, headers = _held(reply.media, change), _held(reply.headers, change)
    same = media is reply.media and headers is reply.headers
    return reply if same else attrs.evolve(reply, media=media, headers=headers)


def _map_stream(stream: Stream, change: Callable[[Type], Type]) -> Stream:
    made = rebuilt(stream.item, change)
    return stream if made is stream.item else attrs.evolve(stream, item=made)


def _map_pages(pages: Pages, change: Callable[[Type], Type]) -> Pages:
    made = rebuilt(pages.item, change)
    return pages if made is pages.item else attrs.evolve(pages, item=made)


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


def edges(shapes: Mapping[str, Shape]) -> dict[str, list[str]]:
    """Key of each shape -> keys of the shapes that it refers to."""
    return {key: shape_refs(shape) for key, shape in shapes.items()}


def reachable(edges: Mapping[str, Iterable[str]], roots: Iterable[str]) -> set[str]:
    """Keys of all shapes reached from `roots`, those included."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += edges[key]
    return found
