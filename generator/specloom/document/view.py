"""Iterates over all objects of a description by kind, each once. Does not judge them."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from specloom.document.document import Document
from specloom.document.grammar import EVERY, GRAMMAR, METHODS, Kind, Slot, slot
from specloom.document.node import DocumentNode
from specloom.values import Origin


@attrs.frozen
class DocumentPart:
    """One object of a description, or a reference to one."""

    kind: Kind
    node: DocumentNode


def parts(document: Document) -> Iterator[DocumentPart]:
    """Every object of the root document, and of other files the ones that references lead to, in order of discovery.

    Follows every reference, so that afterwards `document.findings` contains those without a target.
    """
    start = DocumentPart("schema" if document.kind == "schema" else "document", document.root)
    seen: set[Origin] = set()
    waiting = [start]
    while waiting:
        part = waiting.pop()
        if part.node.origin in seen:
            continue
        seen.add(part.node.origin)
        yield part
        target = _target(document, part.node)
        if target is not None:
            waiting.append(DocumentPart(part.kind, target))
        waiting += reversed(list(members(part)))


def members(part: DocumentPart) -> Iterator[DocumentPart]:
    """The objects that an object contains directly, not through references."""
    node = part.node
    if node.value.__class__ is not dict:
        return
    slots, alike = GRAMMAR[part.kind], part.kind in EVERY
    for key in node.value:
        found = slot(part.kind, key) if alike else slots.get(key)
        if found is not None:
            yield from _held(found, node / key)


@attrs.frozen
class DocumentOperation:
    """One method of a path item.

    Attributes:
        path: Key of the path item: a template, a webhook's name, or a callback's expression.
        method: In upper case.
        item: The path item, with its reference followed.
        node: The operation.
    """

    path: str
    method: str
    item: DocumentNode
    node: DocumentNode


def operations(document: Document) -> Iterator[DocumentOperation]:
    """The operations of all paths, without webhooks and callbacks, in the order of the description."""
    paths = document.root / "paths"
    for path in paths.properties:
        if path.startswith("x-"):
            continue
        item = document.follow(paths / path)
        if item is not None and item.value.__class__ is dict:
            yield from _operations(path, item)


def parameters(document: Document, operation: DocumentOperation) -> list[DocumentNode]:
    """The parameters of an operation, references followed; its own override those of its path item with the same name."""
    found: dict[tuple[str, str], DocumentNode] = {}
    for owner in (operation.item, operation.node):
        for item in (owner / "parameters").items:
            node = document.follow(item)
            if node is not None and node.value.__class__ is dict:
                found[str(node.value.get("in")), str(node.value.get("name"))] = node
    return list(found.values())


def _operations(path: str, item: DocumentNode) -> Iterator[DocumentOperation]:
    for method in item.value:
        if method in METHODS:
            yield DocumentOperation(path, method.upper(), item, item / method)
    more = item / "additionalOperations"
    for method in more.properties:
        yield DocumentOperation(path, method.upper(), item, more / method)


def _held(found: Slot, node: DocumentNode) -> Iterator[DocumentPart]:
    if found.shape == "one":
        yield DocumentPart(found.kind, node)
    elif node.value.__class__ is list:
        for item in node.items:
            yield DocumentPart(found.kind, item)
    elif node.value.__class__ is dict:
        for key in node.value:
            if found.shape == "map" or not key.startswith("x-"):
                yield DocumentPart(found.kind, node / key)


def _target(document: Document, node: DocumentNode) -> DocumentNode | None:
    ref = node.value.get("$ref") if node.value.__class__ is dict else None
    target = document.resolve(ref, node.origin) if isinstance(ref, str) else None
    if target is not None and "$ref" in target.properties:
        document.follow(node)
    return target
