"""What no recording covers: operations, statuses, content types, union alternatives, enum values. Checks no value."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs

from specloom import ir
from specloom.conformance.api import ApiUnderTest
from specloom.conformance.checking.response_schema import contents_of, media_of, response_of
from specloom.conformance.checking.walk import walk
from specloom.conformance.http.messages import is_json, media_type
from specloom.conformance.recordings.parse import read_recording
from specloom.conformance.recordings.recording import BadRecording, Recording
from specloom.conformance.reporting.curl_format import curl_command
from specloom.conformance.routes import find_operation
from specloom.values.exact import read_json

What: TypeAlias = Literal["operation", "status", "content type", "union member", "value"]


@attrs.frozen
class Point:
    """A described feature that a recording may cover.

    Attributes:
        where: Place in the description, for messages: `ChatCompletion.choices[].finish_reason`; `""` for an operation.
        value: The status, content type, alternative or value, as a string.
    """

    what: What
    operation: str
    where: str
    value: str


@attrs.frozen
class MissingPoint:
    """A point that no recording covers, and the command that would record it; `""` if only the server can produce it."""

    point: Point
    curl: str


@attrs.frozen
class Coverage:
    """The number of described and covered points, and the uncovered ones."""

    api: str
    described: int
    seen: int
    missing: tuple[MissingPoint, ...]

    def __str__(self) -> str:
        lines = [f"{self.api}: {self.seen} of {self.described} described features covered"]
        by_curl: dict[str, list[Point]] = {}
        for each in self.missing:
            by_curl.setdefault(each.curl, []).append(each.point)
        for curl, points in by_curl.items():
            lines += [f"{points[0].operation}: {curl}", *(f"    {_shown(point)}" for point in points)]
        return "\n".join(lines)


def _shown(point: Point) -> str:
    return " ".join(word for word in ("not covered:", point.what, point.where, point.value) if word)


def coverage(api: ApiUnderTest, files: Iterable[Path]) -> Coverage:
    """Compare the description with the recordings; unreadable files are ignored."""
    described = [point for operation in api.client.operations.values() for point in _described(operation, api)]
    seen: set[Point] = set()
    for file in files:
        try:
            seen.update(_seen(read_recording(file), api))
        except BadRecording:
            continue  # `conform` reports it
    missing = [MissingPoint(point, _curl(api, point)) for point in described if point not in seen]
    return Coverage(api.name, len(described), len(described) - len(missing), tuple(missing))


def _curl(api: ApiUnderTest, point: Point) -> str:
    """The command that would record a point, with the property of the body that requests it, if there is one."""
    operation = api.client.operations[point.operation]
    return curl_command(api, operation, dict(_asking(api, operation, point)))


def _asking(api: ApiUnderTest, operation: ir.Operation, point: Point) -> Iterator[tuple[str, Any]]:
    """The properties of a JSON body, with their values, that request a point."""
    stream, media = operation.stream, operation.body.media[0] if operation.body is not None else None
    if stream is not None and stream.switch and (point.where == "item" or point.value == "text/event-stream"):
        yield stream.switch, True
    record = api.client.shapes.get(media.type.target) if media is not None and isinstance(media.type, ir.Ref) else None
    if not isinstance(record, ir.Record) or point.what != "value":
        return
    for field in record.fields:
        alias = api.client.shapes[field.type.target] if isinstance(field.type, ir.Ref) else None
        if point.where in (f"{record.name}.{field.wire_name}", alias.name if isinstance(alias, ir.Alias) else ""):
            yield field.wire_name, json.loads(point.value)
            return


def _described(operation: ir.Operation, api: ApiUnderTest) -> Iterator[Point]:
    """Every point of an operation, once."""
    key, shapes = operation.key, api.client.shapes
    points: dict[Point, None] = {Point("operation", key, "", ""): None}
    if operation.body is not None:
        for media in operation.body.media:
            points[Point("content type", key, "request", media.media_type)] = None
            points.update(dict.fromkeys(_points(media.type, shapes, key, "request", set())))
    for response in operation.responses:
        points[Point("status", key, "", response.status)] = None
        for media in response.media:
            points[Point("content type", key, response.status, media.media_type)] = None
            if is_json(media.media_type):
                points.update(dict.fromkeys(_points(media.type, shapes, key, response.status, set())))
    if operation.stream is not None:
        points.update(dict.fromkeys(_points(operation.stream.item, shapes, key, "item", set())))
    yield from points


def _points(
    type: ir.Type, shapes: Mapping[str, ir.Shape], operation: str, where: str, inside: set[str]
) -> Iterator[Point]:
    """Enum values and union alternatives below a type, with the place names of `walk`."""
    match type:
        case ir.Ref(target) if target not in inside:
            inside.add(target)
            yield from _shape_points(shapes[target], shapes, operation, where, inside)
        case ir.List(item):
            yield from _points(item, shapes, operation, f"{where}[]", inside)
        case ir.Map(item):
            yield from _points(item, shapes, operation, f"{where}{{}}", inside)
        case ir.Tuple(items):
            for index, item in enumerate(items):
                yield from _points(item, shapes, operation, f"{where}[{index}]", inside)
        case ir.Enum(values):
            yield from (Point("value", operation, where, json.dumps(value)) for value in values)
        case ir.Union(members):
            others = [member for member in members if not isinstance(member, ir.Null)]
            for member in members:
                if member in others and len(others) > 1:
                    yield Point("union member", operation, where, label(member, shapes))
                yield from _points(member, shapes, operation, where, inside)
        case _:
            return


def _shape_points(
    shape: ir.Shape, shapes: Mapping[str, ir.Shape], operation: str, where: str, inside: set[str]
) -> Iterator[Point]:
    if isinstance(shape, ir.Alias):
        yield from _points(shape.type, shapes, operation, shape.name or where, inside)
        return
    for field in shape.fields:
        yield from _points(field.type, shapes, operation, f"{shape.name or where}.{field.wire_name}", inside)


def label(type: ir.Type, shapes: Mapping[str, ir.Shape]) -> str:
    """The label of a type: the name of its shape, otherwise its kind."""
    if isinstance(type, ir.Ref):
        shape = shapes[type.target]
        return shape.name or shape.words[0]
    return f"{type.__class__.__name__.lower()}{f' of {label(type.item, shapes)}' if isinstance(type, ir.List) else ''}"


def _seen(recording: Recording, api: ApiUnderTest) -> Iterator[Point]:
    """Every point that a recording covers."""
    request, response, shapes = recording.request, recording.response, api.client.shapes
    match = find_operation(api.routes, request.method, request.url)
    if match is None:
        return
    operation = match.operation
    yield Point("operation", operation.key, "", "")
    if operation.body is not None and request.body:
        sent = media_type(request.headers)
        for media in operation.body.media:
            if media.media_type == sent or (not sent and is_json(media.media_type)):
                yield Point("content type", operation.key, "request", media.media_type)
                if is_json(media.media_type):
                    yield from _walked(_json(request.body), media.type, shapes, operation.key, "request")
    described = None if response is None else response_of(operation, response.status)
    if response is None or described is None:
        return
    yield Point("status", operation.key, "", described.status)
    if (shown := media_of(described, media_type(response.headers))) is not None:
        yield Point("content type", operation.key, described.status, shown.media_type)
    for content in contents_of(operation, response, shapes) or ():
        where = "item" if content.pointer else described.status
        yield from _walked(content.value, content.type, shapes, operation.key, where)


def _json(body: bytes) -> ir.Json:
    try:
        value: ir.Json = read_json(body)
    except ValueError:
        return None
    return value


def _walked(
    value: ir.Json, type: ir.Type, shapes: Mapping[str, ir.Shape], operation: str, where: str
) -> Iterator[Point]:
    for seen in walk(value, type, shapes, where):
        if seen.what == "enum value":
            yield Point("value", operation, seen.where, json.dumps(seen.value, default=str))
        elif seen.alternative is not None:
            yield Point("union member", operation, seen.where, label(seen.alternative, shapes))
