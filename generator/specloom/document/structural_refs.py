"""Follows `$ref` where OpenAPI does not allow it: in place of an operation, a map, an array or a group of components.

Bundlers replace such a reference by its target, and authors of descriptions in many files rely on that. Here it is
replaced by the same object with a reference for each part, so that every part keeps its own file and position.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from specloom.document import codes
from specloom.document.grammar import EVERY, GRAMMAR, Kind, Slot, slot
from specloom.document.keyword_types import PLAIN, Wanted
from specloom.findings import Code, Finding, Refused
from specloom.values import Origin, escape

Find: TypeAlias = Callable[[str], Any]
"""Returns the target of a reference in files as written. Raises Refused if there is none."""

_NO_REFERENCE = frozenset[Kind](("operation", "components", "info", "tag", "server", "server variable", "encoding"))
"""Kinds of objects that OAS does not allow a `$ref` for (OAS 3.1.1 section 4.8)."""
_PLAIN_LISTS = frozenset[Wanted](("an array", "an array of strings"))
"""Required types of properties such as `enum` and `required`, which contain no objects of OAS."""
_MOST_HOPS = 20


class StructuralRefs(NamedTuple):
    """Resolves the references of one file where the specification allows none."""

    source: str
    find: Find
    findings: list[Finding]

    def resolved(self, kind: Kind, value: dict[str, Any], at: str) -> dict[str, Any]:
        """An object of a description without references in place of maps, arrays and such objects."""
        if kind in _NO_REFERENCE and value.get("$ref").__class__ is str:
            value = self._object(kind, value, at)
        changed: dict[str, Any] | None = None
        for key, item in value.items():
            if item.__class__ is dict and "$ref" in item and (generated := self._held(kind, key, item, at)) is not item:
                changed = dict(value) if changed is None else changed
                changed[key] = generated
        return value if changed is None else changed

    def _held(self, kind: Kind, key: str, item: dict[str, Any], at: str) -> Any:
        found = slot(kind, key) if kind in EVERY else GRAMMAR[kind].get(key)
        if item["$ref"].__class__ is not str:
            return item
        if found is None:
            return self._plain(item["$ref"], f"{at}/{escape(key)}") if PLAIN[kind].get(key) in _PLAIN_LISTS else item
        if found.shape == "one":
            return item
        return self._parts(found, item, f"{at}/{escape(key)}")

    def _plain(self, ref: str, at: str) -> Any:
        """An array of plain values as the target of a reference has it; an empty one, with a finding, if that is no array."""
        _, target = self._target(ref, at)
        if target.__class__ is list:
            return target
        self._say_misfit(target, ref, "a list", at)
        return []

    def _parts(self, found: Slot, value: dict[str, Any], at: str) -> Any:
        """A map or an array with a reference for each of its parts; parts next to the `$ref` come first."""
        own = {key: item for key, item in value.items() if key != "$ref"}
        ref, target = self._target(value["$ref"], at)
        wanted = list if found.shape == "list" else dict
        if target.__class__ is not wanted:
            self._say_misfit(target, value["$ref"], "a list" if wanted is list else "a mapping", at)
            return own if wanted is dict else []
        if wanted is list:
            return [{"$ref": _below(ref, str(index))} for index in range(len(target))]
        return {**{key: {"$ref": _below(ref, key)} for key in target}, **own}

    def _object(self, kind: Kind, value: dict[str, Any], at: str) -> dict[str, Any]:
        own = {key: item for key, item in value.items() if key != "$ref"}
        ref, target = self._target(value["$ref"], at)
        if target.__class__ is not dict:
            self._say_misfit(target, value["$ref"], "a mapping", at)
            return own
        return {**{key: self._member(kind, key, item, ref) for key, item in target.items()}, **own}

    def _member(self, kind: Kind, key: str, item: Any, ref: str) -> Any:
        """A property of a referenced object: by reference if it contains objects, else unchanged."""
        found = GRAMMAR[kind].get(key)
        at = _below(ref, key)
        if found is None or found.shape == "one":
            return item if found is None else {"$ref": at}
        if item.__class__ is list:
            return [{"$ref": _below(at, str(index))} for index in range(len(item))]
        return {"$ref": at} if item.__class__ is dict else item

    def _target(self, ref: str, at: str) -> tuple[str, Any]:
        """What a reference leads to after all hops, and the reference that leads there at once; None, with a finding, else."""
        for _ in range(_MOST_HOPS):
            try:
                target = self.find(ref)
            except Refused as error:
                code = codes.OUTSIDE_REF if error.finding.code == codes.OUTSIDE_REF.id else codes.DANGLING_REF
                self._say(code, f"{ref} cannot be followed: {error.finding.message}", f"{at}/$ref")
                return ref, None
            onward: Any = target.get("$ref") if target.__class__ is dict else None
            if onward.__class__ is not str:
                return ref, target
            ref = _joined(ref, onward)
        self._say(codes.REF_CYCLE, "the reference leads in a circle", f"{at}/$ref")
        return ref, None

    def _say_misfit(self, target: Any, ref: str, wanted: str, at: str) -> None:
        if target is not None:
            self._say(codes.WRONG_SHAPE, f"{ref} must lead to {wanted}; ignored", f"{at}/$ref")

    def _say(self, code: Code, message: str, at: str) -> None:
        self.findings.append(code.found(message, Origin(self.source, at)))


def _below(ref: str, key: str) -> str:
    """A reference to a part of the target of `ref`."""
    step = escape(key).replace("%", "%25")
    return f"{ref}/{step}" if "#" in ref else f"{ref}#/{step}"


def _joined(base: str, ref: str) -> str:
    """A reference of the file of `base`, relative to the file that contains `base`."""
    address, _, fragment = ref.partition("#")
    at = base.partition("#")[0]
    return f"{posixpath.join(posixpath.dirname(at), address) if address else at}#{fragment}"
