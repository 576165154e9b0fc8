"""Finds parts of two descriptions that refer to nothing that changed. Knows references as strings; reads no schema.

Equal text has equal meaning only if all its references have equal targets. Components are compared once, as plain data, and
those that refer to a changed one are marked.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from specloom.diff.coerce import as_mapping
from specloom.diff.schemas.schema import reference
from specloom.diff.schemas.subtypes import extending
from specloom.document import Document, DocumentNode
from specloom.values import equal


class Unchanged:
    """Decides for one pair of documents whether equal values have equal meaning."""

    def __init__(self, base: Document, revision: Document) -> None:
        self._changed = _changed(base.data.get("components"), revision.data.get("components"))
        self._data = base.data, revision.data
        self._known: dict[int, tuple[Any, bool]] = {}

    def __call__(self, node: DocumentNode) -> bool:
        """Whether no target of a reference in the value differs."""
        key = id(node.value)
        known = self._known.get(key)
        if known is None:
            own = f"#{node.origin.pointer}" not in self._changed
            found = own and all(self._same(ref) for ref in references(node.value))
            known = self._known[key] = node.value, found  # kept, so that no other value gets its identity
        return known[1]

    @cached_property
    def _whole(self) -> bool:
        """Whether the documents are equal."""
        return equal(*self._data)

    def _same(self, ref: str) -> bool:
        if not ref.startswith("#/components/"):
            return self._whole and ref.startswith("#")
        return "/".join(ref.split("/")[:4]) not in self._changed


def _changed(base: Any, revision: Any) -> set[str]:
    """References to components that differ, or that lead to a component that differs."""
    before, after = dict(_components(base)), dict(_components(revision))
    changed = {
        ref
        for ref in before.keys() | after.keys()
        if ref not in before or ref not in after or not equal(before[ref], after[ref])
    }
    users: dict[str, set[str]] = {}
    for ref, value in before.items():
        for used in references(value):
            target = "/".join(used.split("/")[:4])
            users.setdefault(target, set()).add(ref)
            if target not in before:
                changed.add(ref)
    for side in (base, revision):
        for parent, child in _extensions(as_mapping(side).get("schemas")):
            users.setdefault(child, set()).add(parent)
    todo = list(changed)
    while todo:
        for user in users.get(todo.pop(), ()):
            if user not in changed:
                changed.add(user)
                todo.append(user)
    return changed


def _extensions(schemas: Any) -> Iterator[tuple[str, str]]:
    """Schemas with a discriminator, each with its subtypes."""
    for parent, children in extending(schemas).items():
        for child in children:
            yield parent, child
    for name, value in as_mapping(schemas).items():
        for child in as_mapping(as_mapping(as_mapping(value).get("discriminator")).get("mapping")).values():
            if isinstance(child, str):
                yield f"#/components/schemas/{name}", reference(child)


def _components(components: Any) -> Iterator[tuple[str, Any]]:
    for kind, named in as_mapping(components).items():
        for name, value in as_mapping(named).items():
            yield f"#/components/{kind}/{name}", value


def is_dangling(document: Document, node: DocumentNode) -> bool:
    """Whether a node is a reference that leads nowhere."""
    return isinstance(as_mapping(node.value).get("$ref"), str) and document.follow(node) is None


def references(value: Any) -> Iterator[str]:
    """Every `$ref` inside a value, at any depth."""
    todo = [value]
    while todo:
        at = todo.pop()
        if at.__class__ is dict:
            ref = at.get("$ref")
            if ref.__class__ is str:
                yield ref
            todo.extend(at.values())
        elif at.__class__ is list:
            todo.extend(at)
