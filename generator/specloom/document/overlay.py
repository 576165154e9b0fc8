"""Applies an OpenAPI Overlay (1.0.0) to a description. Not concerned with what it corrects."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, TypeAlias

import attrs

from specloom.document import codes
from specloom.document.source_map import SourceMap
from specloom.findings import Code, Finding, Refused, did_you_mean, ordered
from specloom.source import SourceText
from specloom.values import Origin, escape

_KEYS = ("overlay", "info", "extends", "actions")
_ACTION_KEYS = ("target", "description", "update", "remove")

_NAME = re.compile(r"""\.([A-Za-z_]\w*)|\['([^'\\\x00-\x1f]*)'\]|\["([^"\\\x00-\x1f]*)"\]""", re.ASCII)
_NAMES_ALONE = re.compile(rf"\$(?:{_NAME.pattern})*", re.ASCII)
"""A JSONPath of name selectors without escapes (RFC 9535 section 2.3.1)."""

Location: TypeAlias = Sequence[str | int]
"""Property names and indexes from the root to a value."""


@attrs.frozen
class Overlaid:
    """A document with its corrections.

    Attributes:
        data: Shares unmodified parts with the original; the original is unchanged.
        source_map: For each action that removed items, the last first: the previous positions of the items after them.
        copies: The objects and arrays that are copies of those in the original, by identity; these alone are modified.
    """

    data: dict[str, Any]
    source_map: tuple[SourceMap, ...]
    findings: list[Finding]
    copies: dict[int, Any] = attrs.field(factory=dict[int, Any], eq=False, repr=False)


def apply_overlay(data: dict[str, Any], overlay: SourceText) -> Overlaid:
    """The document with all actions applied, in order. Raises Refused if `overlay` is not an overlay, or has mistakes."""
    actions: Any = overlay.data.get("actions")
    if not str(overlay.data.get("overlay", "")).startswith("1.") or actions.__class__ is not list:
        message = "an overlay must have `overlay: 1.0.0` and an array `actions`"
        raise Refused(codes.NOT_AN_OVERLAY.found(message, place=overlay.at(0)))
    if mistyped := [finding for finding in overlay.findings if finding.severity == "error"]:
        raise Refused(*mistyped)
    wrong = [*_unknown(overlay.data, _KEYS, Origin(overlay.name, ""))]
    generated = Overlaid(data, (), [])
    for index, action in enumerate(actions):
        origin = Origin(overlay.name, f"/actions/{index}")
        mistakes = list(_mistakes(action, origin))
        wrong += mistakes
        generated = generated if mistakes else _apply(generated, action, origin)
    findings = [_placed(finding, overlay) for finding in (*wrong, *generated.findings)]
    if any(finding.code == codes.BAD_ACTION.id for finding in findings):
        raise Refused(*ordered(findings))
    return attrs.evolve(generated, findings=findings)


def _mistakes(action: Any, origin: Origin) -> Iterator[Finding]:
    """What is wrong with an action, whatever it is applied to."""
    if action.__class__ is dict:
        yield from _unknown(action, _ACTION_KEYS, origin)
    target: Any = action.get("target") if action.__class__ is dict else None
    if target.__class__ is not str:
        yield codes.BAD_ACTION.found("an action must have a `target`, which is a JSONPath", origin)
    elif isinstance(error := _find(target, {}), str):
        yield codes.BAD_ACTION.found(f"{target}: {error}", origin / "target")
    elif action.get("remove", False).__class__ is not bool:
        yield codes.BAD_ACTION.found("`remove` must be true or false", origin / "remove")
    elif not action.get("remove") and "update" not in action:
        yield codes.BAD_ACTION.found("an action must have an `update`, or `remove: true`", origin)


def _unknown(value: dict[str, Any], known: Sequence[str], origin: Origin) -> Iterator[Finding]:
    """Keys of an object that an overlay does not have."""
    for key in value:
        if key not in known and not key.startswith("x-"):
            message = f"unknown key {key!r} of an overlay{did_you_mean(key, known)}"
            yield codes.BAD_ACTION.found(message, origin / key)


def _apply(before: Overlaid, action: Any, origin: Origin) -> Overlaid:
    target: str = action["target"]
    found = _find(target, before.data)
    if isinstance(found, str):
        return _without_effect(before, codes.BAD_ACTION, f"{target}: {found}", origin / "target")
    if not found:
        message = f"{target} matches nothing; the action has no effect{_closest(target, before.data)}"
        return _without_effect(before, codes.UNUSED_ACTION, message, origin / "target")
    if action.get("remove") is True:
        return _remove(before, found)
    return _update(before, found, action.get("update"), origin)


def _find(target: str, data: Any) -> list[Location] | str:
    """The positions of the values that a JSONPath selects (RFC 9535), or the error in it."""
    if _NAMES_ALONE.fullmatch(target):
        return _at_names(target, data)
    import jsonpath_rfc9535 as jsonpath  # an import of 15 ms, which most targets do not need

    try:
        return [tuple(node.location) for node in jsonpath.find(target, data)]
    except (jsonpath.JSONPathError, RecursionError) as error:
        return str(error)


def _at_names(target: str, data: Any) -> list[Location]:
    """The position that names alone lead to, `$.paths['/a'].get`, if there is one."""
    names = [plain or single or double for plain, single, double in _NAME.findall(target)]
    for name in names:
        if data.__class__ is not dict or name not in data:
            return []
        data = data[name]
    return [tuple(names)]


def _closest(target: str, data: Any) -> str:
    """A hint at the key that the first step without a match may mean; empty for JSONPaths that select several values."""
    import jsonpath_rfc9535 as jsonpath
    from jsonpath_rfc9535.segments import JSONPathChildSegment
    from jsonpath_rfc9535.selectors import NameSelector

    value = data
    for segment in jsonpath.compile(target).segments:
        selector, *others = segment.selectors
        if not isinstance(segment, JSONPathChildSegment) or not isinstance(selector, NameSelector) or others:
            return ""
        if value.__class__ is not dict:
            return ""
        if selector.name not in value:
            return did_you_mean(selector.name, map(str, value))
        value = value[selector.name]
    return ""


def _remove(before: Overlaid, found: Sequence[Location]) -> Overlaid:
    """Remove from the last parent to the first, so that the remaining positions stay valid."""
    data, source_map = before.data, SourceMap()
    gone: dict[Location, set[str | int]] = {}
    for location in found:
        if location:
            gone.setdefault(location[:-1], set()).add(location[-1])
    for parent in dict.fromkeys(location[:-1] for location in found if location and isinstance(location[-1], int)):
        _record_shift(source_map, _pointer(parent), gone[parent], len(_value(data, parent)))
    for parent in sorted(gone, key=_order, reverse=True):
        data = _changed(data, parent, partial(_less, gone=gone[parent]), before.copies)
    return attrs.evolve(before, data=data, source_map=(source_map, *before.source_map))


def _update(before: Overlaid, found: Sequence[Location], update: Any, origin: Origin) -> Overlaid:
    data, findings = before.data, list(before.findings)
    for location in found:
        target = _value(data, location)
        if target.__class__ is list:
            data = _changed(data, location, lambda items: [*items, update], before.copies)
        elif target.__class__ is dict and update.__class__ is dict:
            data = _changed(data, location, lambda value: _merged(value, update), before.copies)
        else:
            message = f"{_pointer(location)} is not an object, so the update cannot be merged into it"
            findings.append(codes.BAD_ACTION.found(message, origin / "update"))
    return attrs.evolve(before, data=data, findings=findings)


def _merged(value: Any, update: Any) -> Any:
    """Objects are merged, arrays concatenated, anything else is replaced (Overlay 1.0.0 section 4.4.3)."""
    if value.__class__ is dict and update.__class__ is dict:
        return {**value, **{key: _merged(value[key], item) if key in value else item for key, item in update.items()}}
    if value.__class__ is list and update.__class__ is list:
        return [*value, *update]
    return update


def _changed(value: Any, location: Location, change: Callable[[Any], Any], copies: dict[int, Any]) -> Any:
    """The tree with one value replaced; only the path to it is copied, and nothing twice."""
    if not location:
        return change(value)
    step = location[0]
    generated: Any = value
    if id(value) not in copies:
        generated = dict(value) if value.__class__ is dict else list(value)
        copies[id(generated)] = generated
    generated[step] = _changed(value[step], location[1:], change, copies)
    return generated


def _less(parent: Any, gone: set[str | int]) -> Any:
    if parent.__class__ is dict:
        return {key: item for key, item in parent.items() if key not in gone}
    return [item for index, item in enumerate(parent) if index not in gone]


def _record_shift(source_map: SourceMap, at: str, gone: set[str | int], length: int) -> None:
    left = [index for index in range(length) if index not in gone]
    for now, before in enumerate(left):
        if now != before:
            source_map.record(f"{at}/{now}", f"{at}/{before}")


def _value(data: Any, location: Location) -> Any:
    for step in location:
        data = data[step]
    return data


def _order(location: Location) -> list[tuple[bool, int, str]]:
    return [(isinstance(step, str), step if isinstance(step, int) else 0, str(step)) for step in location]


def _pointer(location: Location) -> str:
    return "".join(f"/{escape(str(step))}" for step in location)


def _without_effect(before: Overlaid, code: Code, message: str, origin: Origin) -> Overlaid:
    return attrs.evolve(before, findings=[*before.findings, code.found(message, origin)])


def _placed(finding: Finding, overlay: SourceText) -> Finding:
    return finding._replace(place=overlay.place(finding.origin.pointer if finding.origin else ""))
