"""Lowers paths and operations. Every method under every path becomes an operation; none is omitted here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from specloom import ir, shared_codes
from specloom.document import DocumentNode
from specloom.lower.annotations import bare, referred_name
from specloom.lower.context import Lowering, Words, items, mapping, own_properties, properties_of, sequence, string_of
from specloom.lower.media import body, content
from specloom.lower.params import parameters, schema_of
from specloom.lower.schemas import type_of
from specloom.lower.security import needed
from specloom.lower.servers import servers

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_LABELS = ("badge", "audience")
"""Kinds of tags that do not group operations."""

_STATUS = re.compile(r"[1-5](\d\d|XX)|default")


def operations(low: Lowering, root: DocumentNode) -> tuple[ir.Operation, ...]:
    """All operations of the paths, in order."""
    return tuple(
        _operation(low, method, path, path_item, node)
        for path, path_item in _paths(low, root)
        for method, node in methods(path_item)
    )


def methods(path_item: DocumentNode) -> Iterator[tuple[str, DocumentNode]]:
    """The operations under a path or a webhook: upper-case method, node. Additional operations of OAS 3.2 are included."""
    for name, node in own_properties(path_item):
        if name.lower() in METHODS and isinstance(node.value, dict):
            yield name.upper(), node
    for name, node in properties_of(path_item, "additionalOperations"):
        if isinstance(node.value, dict):
            yield name.upper(), node


def _paths(low: Lowering, root: DocumentNode) -> Iterator[tuple[str, DocumentNode]]:
    for path, node in properties_of(root, "paths"):
        if path.startswith("x-") or node.value is None:
            continue
        yield path, resolved_path_item(low, node)


def resolved_path_item(low: Lowering, node: DocumentNode) -> DocumentNode:
    """A path item with its reference merged in: its own properties take precedence (OAS 3.1.1 section 4.8.9)."""
    if "$ref" not in mapping(node.value):
        return node
    target = low.document.follow(node)
    own = {name: value for name, value in mapping(node.value).items() if name != "$ref"}
    if target is None:
        return DocumentNode(own, node.origin)
    if not own:
        return target
    return DocumentNode({**mapping(target.value), **own}, target.origin)


def _operation(low: Lowering, method: str, path: str, path_item: DocumentNode, node: DocumentNode) -> ir.Operation:
    described = mapping(node.value)
    key = f"{method} {path}"
    name = f"{{{key}}}"
    return ir.Operation(
        key=key,
        method=method,
        path=path,
        origin=node.origin,
        params=parameters(low, path, path_item, node, (name,)),
        body=body(low, node / "requestBody", (f"{name} request",)),
        responses=_responses(low, node, (f"{name} response",)),
        id=string_of(described.get("operationId")),
        tags=_tags(low, described),
        summary=_summary(described, method, path) or string_of(mapping(path_item.value).get("summary")),
        docs=string_of(described.get("description")),
        deprecated=described.get("deprecated") is True,
        security=needed(low, path_item, node),
        servers=servers(low, node) or servers(low, path_item),
    )


def _summary(described: dict[str, ir.Json], method: str, path: str) -> str:
    """The summary of an operation, `""` for the one that FastAPI makes of a function's name: the id begins with the same words, and ends
    in path and method.
    """
    summary, id_ = string_of(described.get("summary")), string_of(described.get("operationId"))
    generated = bare(id_) == bare(f"{summary}{path}{method}") and summary == summary.title()
    return "" if generated else summary


def _tags(low: Lowering, described: dict[str, ir.Json]) -> tuple[str, ...]:
    """The tags of an operation, those first that group it: others say who it is for, or label it (OAS 3.2.0 section 4.22)."""
    tags = [string_of(tag) for tag in sequence(described.get("tags")) if string_of(tag)]
    if len(tags) < 2:
        return tuple(tags)
    known = {string_of(mapping(tag.value).get("name")): mapping(tag.value) for tag in items(low.document.root, "tags")}
    return tuple(sorted(tags, key=lambda tag: known.get(tag, {}).get("kind") in _LABELS))


def _responses(low: Lowering, node: DocumentNode, words: Words) -> tuple[ir.Response, ...]:
    found: list[ir.Response] = []
    for status, response in properties_of(node, "responses"):
        if status.startswith("x-"):
            continue
        code = status.upper() if status.lower() != "default" else "default"
        if not _STATUS.fullmatch(code):
            low.report(
                shared_codes.INVALID_STATUS, f"{status!r} is not a status code; treated as `default`", response.origin
            )
            code = "default"
        target = low.document.follow(response)
        if target is None:
            found.append(ir.Response(code, (), response.origin))
            continue
        found.append(_response(low, code, target, _response_words(code, response, target, words)))
    return tuple(found)


def _response_words(code: str, response: DocumentNode, target: DocumentNode, words: Words) -> Words:
    """Name candidates for the body of a response: from the response, if it is a component, else from its operation."""
    name = referred_name(response, target)
    if name:
        return (f"error{name}" if name.isdigit() else f"{name} response",)
    if code[:1] == "2":
        return words
    return tuple(f"{word.removesuffix(' response')} error{'' if code == 'default' else code}" for word in words)


def _response(low: Lowering, status: str, node: DocumentNode, words: Words) -> ir.Response:
    return ir.Response(
        status=status,
        media=content(low, node, words),
        origin=node.origin,
        headers=tuple(
            _header(low, name, low.document.follow(header) or header, words)
            for name, header in properties_of(node, "headers")
        ),
        links=tuple(_link(name, low.document.follow(link) or link) for name, link in properties_of(node, "links")),
        docs=string_of(mapping(node.value).get("description")),
        undescribed_body="content" not in mapping(node.value) and status not in _BODILESS,
    )


_BODILESS = frozenset(("204", "205", "304"))
"""Statuses whose responses have no body (RFC 9110 sections 15.3.5, 15.3.6 and 15.4.5)."""


def _header(low: Lowering, name: str, node: DocumentNode, words: Words) -> ir.Header:
    described = mapping(node.value)
    _, schema = schema_of(node)
    type_ = type_of(low, schema, tuple(f"{word} {name}" for word in words)) if schema.value is not None else ir.Str()
    return ir.Header(name, type_, described.get("required") is True, string_of(described.get("description")))


def _link(name: str, node: DocumentNode) -> ir.Link:
    described = mapping(node.value)
    return ir.Link(
        name,
        string_of(described.get("operationId")) or string_of(described.get("operationRef")),
        string_of(described.get("description")),
    )
