"""One pass over a file that upgrades its objects, whatever the version. Not concerned with a particular version.

Data (examples, defaults, enumerations, extensions) is never modified, numbers are never altered, and unchanged parts
are not copied.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from specloom.document import codes
from specloom.document.grammar import EVERY, GRAMMAR, Kind, Slot, slot
from specloom.document.keyword_types import ALIKE, AS_IT_IS, PLAIN, Wanted, as_wanted
from specloom.document.node import tokens
from specloom.document.source_map import SourceMap
from specloom.document.structural_refs import StructuralRefs
from specloom.findings import Finding, kind_of
from specloom.values import Origin, escape

Fix: TypeAlias = Callable[[dict[str, Any], str], dict[str, Any]]
"""Upgrades one object without its children; receives it and its upgraded pointer."""


class Upgrade(NamedTuple):
    """One upgrade of one file.

    Attributes:
        fixes: Functions for objects of a kind, called before their children are visited.
        refs: Resolves references where the specification allows none.
    """

    source: str
    fixes: dict[Kind, Fix]
    refs: StructuralRefs
    source_map: SourceMap
    findings: list[Finding]

    def object(self, kind: Kind, value: dict[str, Any], at: str) -> dict[str, Any]:
        """The upgraded object; itself if nothing changes."""
        value = self.refs.resolved(kind, value, at)
        fix = self.fixes.get(kind)
        if fix is not None:
            value = fix(value, at)
        slots, plain, alike = GRAMMAR[kind], PLAIN[kind], kind in EVERY
        others: Wanted | None = ALIKE.get(kind)
        changed: dict[str, Any] | None = None
        for key, item in value.items():
            found = slot(kind, key) if alike else slots.get(key)
            if found is not None:
                generated = self._member(found, item, f"{at}/{escape(key)}")
            else:
                wanted = plain.get(key) or others
                if wanted is None or item.__class__ in AS_IT_IS[wanted]:
                    continue
                generated = self._plain(wanted, item, at, key)
            if generated is not item:
                changed = dict(value) if changed is None else changed
                changed[key] = generated
        return value if changed is None else {key: item for key, item in changed.items() if item is not _DROPPED}

    def _plain(self, wanted: Wanted, item: Any, at: str, key: str) -> Any:
        generated = as_wanted(wanted, item)
        return self._drop(item, f"{at}/{escape(key)}", wanted) if generated is None else generated

    def _member(self, found: Slot, item: Any, at: str) -> Any:
        shape = item.__class__
        if found.kind == "example":
            return item
        if found.shape == "one":
            if shape is dict:
                return self.object(found.kind, item, at)
            return item if shape is bool and found.kind == "schema" else self._drop(item, at, "an object")
        if found.shape == "list":
            return self._items(found.kind, item, at) if shape is list else self._drop(item, at, "an array")
        return self._members(found, item, at) if shape is dict else self._drop(item, at, "an object")

    def _members(self, found: Slot, value: dict[str, Any], at: str) -> dict[str, Any]:
        changed: dict[str, Any] | None = None
        for key, item in value.items():
            if found.shape == "patterned" and key.startswith("x-"):
                continue
            generated = self._element(found.kind, item, f"{at}/{escape(key)}")
            if generated is not item:
                changed = dict(value) if changed is None else changed
                changed[key] = generated
        return value if changed is None else changed

    def _items(self, kind: Kind, value: list[Any], at: str) -> list[Any]:
        generated = [self._element(kind, item, f"{at}/{index}") for index, item in enumerate(value)]
        return value if all(new is old for new, old in zip(generated, value, strict=True)) else generated

    def _element(self, kind: Kind, item: Any, at: str) -> Any:
        """An object in an array or map; anything else becomes an empty object, so that the other elements keep their positions."""
        if item.__class__ is dict:
            return self.object(kind, item, at)
        if item.__class__ is bool and kind == "schema":
            return item
        if item is not None:
            self._say(f"this {kind} must be an object, not {kind_of(item)}; treated as an empty one", at)
        return {}

    def _drop(self, item: Any, at: str, wanted: str) -> Any:
        if item is not None:
            self._say(f"`{tokens(at)[-1]}` must be {wanted}, not {kind_of(item)}; ignored", at)
        return _DROPPED

    def _say(self, message: str, at: str) -> None:
        self.findings.append(codes.WRONG_SHAPE.found(message, Origin(self.source, at)))


_DROPPED = object()
