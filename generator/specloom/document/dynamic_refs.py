"""Schemas that fill the placeholders of another one: `$dynamicRef` and `$dynamicAnchor` (JSON Schema 2020-12 core, section 7.7). Not
concerned with references between files.

A schema that refers to another, and has its own `$dynamicAnchor`s, is that other schema with its `$dynamicRef`s leading to these
anchors. So it is written down as one, before anything else looks at it. References within other files stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from specloom.document.structural_refs import Find
from specloom.findings import Refused
from specloom.values import escape

_REF, _ANCHOR, _DYNAMIC, _DEFS = "$ref", "$dynamicAnchor", "$dynamicRef", "$defs"
_OWN = frozenset((_ANCHOR, "$id", "$anchor", "$schema"))
"""Names of a schema, which a copy of it does not have."""


class DynamicRefs(NamedTuple):
    """Resolves the dynamic references of one file.

    Attributes:
        root: The file as it was written.
        find: Finds what a reference leads to.
    """

    root: Any
    find: Find

    def resolved(self, schema: dict[str, Any], at: str) -> dict[str, Any]:
        """The schema with what it refers to written out, where it redirects references in there; else itself."""
        ref, anchors = schema.get(_REF), dict(_anchors(schema, at)) if _REF in schema else {}
        if not anchors or ref.__class__ is not str:
            return schema
        target = self._target(str(ref))
        if target.__class__ is not dict or anchors.keys().isdisjoint(_wanted(target)):
            return schema
        rest = {key: value for key, value in schema.items() if key != _REF}
        parts: Any = rest.get("allOf")
        return {**rest, "allOf": [_filled(target, anchors), *(parts if parts.__class__ is list else ())]}

    def _target(self, ref: str) -> Any:
        """What a reference within the file leads to, by pointer or by `$id`; None elsewhere."""
        if ref.startswith("#/"):
            try:
                return self.find(ref)
            except Refused:
                return None
        name = ref.partition("#")[0]
        return next((each for each in _schemas(self.root) if _is_called(each, name)), None) if name else None


def _anchors(schema: Mapping[str, Any], at: str) -> Iterator[tuple[str, str]]:
    """(name, reference) of the dynamic anchors that a schema and its definitions have."""
    if schema.get(_ANCHOR).__class__ is str:
        yield schema[_ANCHOR], f"#{at}"
    definitions: Any = schema.get(_DEFS)
    for key, value in definitions.items() if definitions.__class__ is dict else ():
        if value.__class__ is dict and value.get(_ANCHOR).__class__ is str:
            yield value[_ANCHOR], f"#{at}/{_DEFS}/{escape(key)}"


def _wanted(value: Any) -> set[str]:
    """The anchors that a schema refers to dynamically."""
    return {each[_DYNAMIC].rpartition("#")[2] for each in _schemas(value) if each.get(_DYNAMIC).__class__ is str}


def _filled(value: Any, anchors: Mapping[str, str]) -> Any:
    """A copy whose dynamic references lead to the anchors, and which has no names."""
    if value.__class__ is list:
        return [_filled(item, anchors) for item in value]
    if value.__class__ is not dict:
        return value
    ref = value.get(_DYNAMIC)
    if ref.__class__ is str and (name := str(ref).rpartition("#")[2]) in anchors:
        return {**{key: item for key, item in value.items() if key != _DYNAMIC}, _REF: anchors[name]}
    return {key: _filled(item, anchors) for key, item in value.items() if key not in _OWN}


def _schemas(value: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in a value."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if each.__class__ is dict:
            yield each
            waiting += each.values()
        elif each.__class__ is list:
            waiting += each


def _is_called(schema: Mapping[str, Any], name: str) -> bool:
    """Whether `name` is the `$id` of a schema, or its last step, against which relative names are read."""
    own: Any = schema.get("$id")
    return own.__class__ is str and (own == name or own.rpartition("/")[2] == name)
