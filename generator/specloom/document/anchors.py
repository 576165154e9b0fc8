"""Schemas named by an anchor (JSON Schema 2020-12 core, section 8.2.2). Knows one file; not how references lead to it."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document.node import Node

_ANCHORS = ("$anchor", "$dynamicAnchor")


def find_anchor(root: Node, name: str) -> Node | None:
    """The first value of a file that calls itself `name`; draft 4 wrote such a name as `id: "#name"`."""
    for node in _mappings(root):
        if any(node.value.get(keyword) == name for keyword in _ANCHORS):
            return node
        if f"#{name}" in (node.value.get("id"), node.value.get("$id")):
            return node
    return None


def _mappings(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.value.__class__ is dict:
            yield node
            waiting += [node / key for key in reversed(node.value)]
        elif node.value.__class__ is list:
            waiting += [node / index for index in reversed(range(len(node.value)))]
