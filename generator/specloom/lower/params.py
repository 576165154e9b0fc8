"""Lowers the parameters of an operation and of its path. Assigns no Python names."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from specloom import ir, shared_codes
from specloom.document import DocumentNode
from specloom.lower import codes
from specloom.lower.annotations import annotating, default_of, docs_of, example_in, example_of, referred_name
from specloom.lower.context import Lowering, Words, items, mapping, properties_of, string_of
from specloom.lower.querystring import QUERYSTRING, querystring
from specloom.lower.schemas import type_of

Location: TypeAlias = Literal["path", "query", "header", "cookie"]
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
_TEMPLATE = re.compile(r"\{([^{}]+)\}")
_IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))


def parameters(
    low: Lowering, path: str, path_item: DocumentNode, operation: DocumentNode, words: Words
) -> tuple[ir.Param, ...]:
    """All parameters of an operation; its own override those of its path with the same name and location (OAS 3.1.1 section 4.8.10).

    An undeclared name in the path template is a required string.
    """
    found: dict[tuple[str, str], ir.Param] = {}
    for node in (*items(path_item, "parameters"), *items(operation, "parameters")):
        for param in _parameters(low, node, words):
            found[param.location, param.wire_name] = param
    for name in _TEMPLATE.findall(path):
        if ("path", name) not in found:
            low.report(
                shared_codes.UNDECLARED_PATH_PARAMETER,
                f"the path parameter {name!r} is not declared; treated as a required string",
                operation.origin,
            )
            found["path", name] = ir.Param(
                name, "path", ir.Str(), operation.origin, required=True, style="simple", explode=False
            )
    return _in_order(low, path, tuple(found.values()))


def _in_order(low: Lowering, path: str, params: tuple[ir.Param, ...]) -> tuple[ir.Param, ...]:
    """Path parameters in the order of the path, then the others; a path parameter that the path lacks cannot be sent."""
    template = _TEMPLATE.findall(path)
    for param in params:
        if param.location == "path" and param.wire_name not in template:
            low.report(
                shared_codes.STRAY_PATH_PARAMETER,
                f"the path parameter {param.wire_name!r} is not in the path {path!r}; omitted",
                param.origin,
            )
    in_path = [
        param
        for name in dict.fromkeys(template)
        for param in params
        if (param.location, param.wire_name) == ("path", name)
    ]
    return (*in_path, *(param for param in params if param.location != "path"))


def _parameters(low: Lowering, node: DocumentNode, words: Words) -> list[ir.Param]:
    """What one Parameter Object describes: a parameter, none where it is ignored, or all of a query string."""
    target = low.document.follow(node)
    if target is None:
        return []
    if mapping(target.value).get("in") == QUERYSTRING:
        return querystring(low, node, target, words)
    param = _parameter(low, node, target, words)
    return [] if param is None else [param]


def _parameter(low: Lowering, node: DocumentNode, target: DocumentNode, words: Words) -> ir.Param | None:
    described = mapping(target.value)
    name, place = described.get("name"), described.get("in")
    if not isinstance(name, str) or not isinstance(place, str) or place not in _STYLES:
        low.report(
            shared_codes.UNNAMED_PARAMETER, "the parameter has no name or no known location; omitted", target.origin
        )
        return None
    location: Location = place  # type: ignore[assignment]  # a key of _STYLES
    if location == "header" and name.lower() in _IGNORED_HEADERS:
        return None
    media_type, schema = schema_of(target)
    style, explode = _style(low, target, location)
    own = mapping(schema.value)
    return ir.Param(
        wire_name=name,
        location=location,
        type=type_of(low, schema, _words(node, target, name, words)) if schema.value is not None else ir.Str(),
        origin=target.origin,
        required=location == "path" or described.get("required") is True,
        style=style,  # type: ignore[arg-type]  # one of _STYLES
        explode=explode,
        reserved=described.get("allowReserved") is True,
        media_type=media_type,
        default=default_of(annotating(low, schema)),
        docs=string_of(described.get("description")) or (docs_of(low, schema, name) if own else ""),
        deprecated=described.get("deprecated") is True or own.get("deprecated") is True,
        example=_example(low, target) or example_of(own),
    )


def _example(low: Lowering, node: DocumentNode) -> tuple[ir.Json, ...]:
    """The first example of a parameter."""
    for _, named in properties_of(node, "examples"):
        target = low.document.follow(named)
        if target is not None and (found := example_in(mapping(target.value))):
            return found
    return example_of(mapping(node.value))


def _words(node: DocumentNode, target: DocumentNode, name: str, words: Words) -> Words:
    """Name candidates for the type of a parameter: from the parameter, if it is a component."""
    called = referred_name(node, target)
    if called:
        return (called,)
    return tuple(f"{word} {name}" for word in words[:1])


def schema_of(node: DocumentNode) -> tuple[str | None, DocumentNode]:
    """The schema of a parameter or a header, and the media type if `content` describes it."""
    content = mapping((node / "content").value)
    for media_type in content:
        return media_type, node / "content" / media_type / "schema"
    return None, node / "schema"


def _style(low: Lowering, node: DocumentNode, location: Location) -> tuple[str, bool]:
    described = mapping(node.value)
    fitting = _STYLES[location]
    style = described.get("style", fitting[0])
    if style not in fitting:
        low.report(
            codes.STYLE_NOT_FOR_PLACE,
            f"the style {style!r} is not allowed for {location} parameters; treated as {fitting[0]}",
            node.origin,
        )
        style = fitting[0]
    explode = described.get("explode")
    return str(style), explode if isinstance(explode, bool) else style in ("form", "cookie")
