"""Marks the fields of records that are files where the record is a multipart body. Types no argument."""

from __future__ import annotations

from collections.abc import Iterator

from specloom import ir
from specloom.ir import walk
from specloom.passes.aliases import followed
from specloom.passes.context import Context
from specloom.passes.unions import union_of


def find_uploads(client: ir.Client, context: Context) -> ir.Client:
    """A client whose records say which of their fields are files, so that the whole record can be sent as a multipart body."""
    files = _files(client)
    if not files:
        return client
    elsewhere = _found_elsewhere(client)
    shapes = dict(client.shapes)
    for key, wire_names in files.items():
        record = shapes[key]
        assert isinstance(record, ir.Record)
        fields = tuple(
            _uploaded(client, field, shared=key in elsewhere) if field.wire_name in wire_names else field
            for field in record.fields
        )
        shapes[key] = record._replace(fields=fields)
    return client._replace(shapes=shapes)


def _uploaded(client: ir.Client, field: ir.Field, *, shared: bool) -> ir.Field:
    """A field that is a file in a multipart body; the media type of its part may be all that says so."""
    upload: ir.Upload = "or string" if shared else "only"
    if _is_file(client, field.type):
        return field._replace(upload=upload)
    type_ = _as_octets(followed(client, field.type))
    return field._replace(type=type_, upload=upload) if _is_file(client, type_) and not shared else field


def _as_octets(type_: ir.Type) -> ir.Type:
    """A type in which anything is octets, and a string may be octets instead."""
    match type_:
        case ir.Any(""):
            return ir.Bytes("raw")
        case ir.Str():
            return ir.Union((ir.Bytes("raw"), type_))
        case ir.List(item, constraints):
            return ir.List(_as_octets(item), constraints)
        case ir.Union(members) if ir.Null() in members:
            return union_of([_as_octets(member) for member in members])
        case _:
            return type_


def _files(client: ir.Client) -> dict[str, set[str]]:
    """Key of each record that is a multipart body -> wire names of its files."""
    found: dict[str, set[str]] = {}
    for operation in client.operations.values():
        for media in _forms(operation):
            names = {part.wire_name for part in media.parts if part.file}
            for record in _records(client, media.type) if names else ():
                found.setdefault(record.key, set()).update(names)
    return found


def _is_file(client: ir.Client, type_: ir.Type) -> bool:
    """Whether some value of a type is a string of octets, which JSON can hold and a multipart body sends as a file."""
    inside = [part for each in walk.within(followed(client, type_)) for part in walk.within(followed(client, each))]
    return ir.Bytes("raw") in inside


def _forms(operation: ir.Operation) -> list[ir.Media]:
    return [media for media in operation.body.media if media.kind == "multipart"] if operation.body else []


def _records(client: ir.Client, type_: ir.Type) -> Iterator[ir.Record]:
    """The records that a body may be: those that it refers to through aliases and unions."""
    match followed(client, type_):
        case ir.Ref(target):
            shape = client.shapes[target]
            if isinstance(shape, ir.Record):
                yield shape
        case ir.Union(members):
            for member in members:
                yield from _records(client, member)
        case _:
            pass


def _found_elsewhere(client: ir.Client) -> set[str]:
    """Keys of the shapes that are also something other than a multipart body: a response, or a part of another value."""
    roots = [
        type_ for operation in client.operations.values() for type_ in walk.operation_types(_without_forms(operation))
    ]
    roots += [webhook.type for webhook in client.webhooks]
    bodies = {
        record.key
        for operation in client.operations.values()
        for media in _forms(operation)
        for record in _records(client, media.type)
    }
    inside = [key for body in bodies for key in walk.shape_refs(client.shapes[body])]
    return walk.reachable(walk.edges(client.shapes), [*(key for type_ in roots for key in walk.refs(type_)), *inside])


def _without_forms(operation: ir.Operation) -> ir.Operation:
    if operation.body is None:
        return operation
    media = tuple(media for media in operation.body.media if media.kind != "multipart")
    return operation._replace(body=operation.body._replace(media=media))
