"""Schemas with their own identifiers (JSON Schema 2020-12 core, section 8.2), within one file.
Does not resolve references.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from specloom.document.node import DocumentNode

_ANCHORS = ("$anchor", "$dynamicAnchor")


def find_anchor(root: DocumentNode, name: str) -> DocumentNode | None:
    """The first schema of a file with the anchor `name`; draft 4 wrote such a name as `id: "#name"`."""
    for node in _mappings(root):
        if any(node.value.get(keyword) == name for keyword in _ANCHORS):
            return node
        if f"#{name}" in (node.value.get("id"), node.value.get("$id")):
            return node
    return None


def identified(root: DocumentNode) -> dict[str, DocumentNode]:
    """The schemas of a file by their `$id`, as written and resolved against that of the root; draft 4 called it `id`."""
    base = str(root.properties.get("$id") or root.properties.get("id") or "")
    found: dict[str, DocumentNode] = {}
    for node in _mappings(root):
        name: Any = node.value.get("$id") or node.value.get("id")
        if name.__class__ is str and ("$id" in node.value or "://" in name):
            found.setdefault(name.rstrip("#"), node)
            found.setdefault(joined(base, name).rstrip("#"), node)
    return found


def joined(base: str, address: str) -> str:
    """A reference made absolute (RFC 3986 section 5), unchanged if one of the two is not a URI."""
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _mappings(root: DocumentNode) -> Iterator[DocumentNode]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.value.__class__ is dict:
            yield node
            waiting += [node / key for key in reversed(node.value)]
        elif node.value.__class__ is list:
            waiting += [node / index for index in reversed(range(len(node.value)))]
