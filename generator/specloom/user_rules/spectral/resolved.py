"""A description with local references replaced by what they lead to, as rules of Spectral see it. Knows places; no rule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias
from urllib.parse import unquote

import attrs

from specloom.document.node import has_property, property_of, tokens
from specloom.ir import escape
from specloom.user_rules.data import is_list, is_mapping

Parts: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the root."""

_MOST = 300_000
"""Values of the replaced tree that rules may visit at any depth; beyond, they visit the tree as it is written."""
_LONGEST = 50
"""References that lead to one another."""


@attrs.frozen(eq=False)
class Views:
    """A description as it is written, and with references replaced.

    Attributes:
        size: How many values `resolved` has, counted once for each way that leads to them.
    """

    written: dict[str, Any]
    resolved: Any
    size: int

    def tree(self, *, resolved: bool, descends: bool) -> Any:
        """The tree that a path visits."""
        return self.resolved if resolved and not (descends and self.size > _MOST) else self.written

    def pointer(self, parts: Sequence[str | int], tree: Any) -> str:
        """The JSON pointer, in the file as written, of a place in one of the trees."""
        node: Any = self.written
        at: list[str] = []
        for step in parts:
            for _ in range(_LONGEST if tree is self.resolved else 0):
                target = _target(node)
                if target is None or (is_mapping(node) and step in node):
                    break
                at, node = target, _at(self.written, target)
            at = [*at, str(step)]
            node = property_of(node, str(step))
        for _ in range(_LONGEST if tree is self.resolved else 0):
            target = _target(node)
            if target is None or _at(self.written, target) is None:
                break
            at, node = target, _at(self.written, target)
        return "".join(f"/{escape(each)}" for each in at)


def views(written: dict[str, Any]) -> Views:
    """Both views of a description. References to other files, and those that lead back to themselves, stay as they are."""
    resolver = _Resolver(written)
    tree, size = resolver.replaced(written, ())
    return Views(written, tree, size)


@attrs.define(eq=False)
class _Resolver:
    root: dict[str, Any]
    known: dict[tuple[str, ...], tuple[Any, int]] = attrs.field(factory=dict[tuple[str, ...], tuple[Any, int]])

    def replaced(self, value: Any, inside: tuple[tuple[str, ...], ...]) -> tuple[Any, int]:
        target = _target(value)
        if target is not None:
            return self._followed(value, tuple(target), inside)
        if is_mapping(value):
            items = {key: self.replaced(each, inside) for key, each in value.items()}
            return {key: tree for key, (tree, _) in items.items()}, 1 + sum(size for _, size in items.values())
        if is_list(value):
            pairs = [self.replaced(each, inside) for each in value]
            return [tree for tree, _ in pairs], 1 + sum(size for _, size in pairs)
        return value, 1

    def _followed(self, value: Any, target: tuple[str, ...], inside: tuple[tuple[str, ...], ...]) -> tuple[Any, int]:
        if target in self.known:
            return self.known[target]
        found = _at(self.root, target)
        if found is None or target in inside or len(inside) >= _LONGEST:
            return value, 1
        self.known[target] = self.replaced(found, (*inside, target))
        return self.known[target]


def _target(value: Any) -> list[str] | None:
    """The steps to what a local reference leads to; None for any other value."""
    ref = value.get("$ref") if is_mapping(value) else None
    if not isinstance(ref, str) or not ref.startswith("#/"):
        return None
    return tokens(unquote(ref[1:]))


def _at(root: Any, steps: Sequence[str]) -> Any:
    for step in steps:
        if not has_property(root, step):
            return None
        root = property_of(root, step)
    return root
