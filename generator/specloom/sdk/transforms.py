"""Converts `openapi.transforms` and security of a `stainless.yml` to actions of an OpenAPI Overlay. Applies none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from specloom.sdk.gaps import Gap
from specloom.sdk.plain import Table, items, string, strings, table

Action: TypeAlias = dict[str, object]

_LAST = re.compile(r"^(?P<parent>.*?)(?:\.(?P<name>[A-Za-z_][\w-]*)|\[(?P<quoted>'[^']*'|\"[^\"]*\")\])$")
_DASHED = re.compile(r"\.([A-Za-z_$][\w$]*-[\w$-]*)")


def overlay_actions(data: Table) -> tuple[list[Action], list[Gap]]:
    """The overlay actions for the transforms, and the transforms that have no counterpart."""
    actions: list[Action] = []
    gaps: list[Gap] = []
    for index, transform in enumerate(items(data, "openapi", "transforms")):
        generated = list(_actions(transform))
        actions += generated
        if not generated:
            why = f"the command {string(transform, 'command')!r} has no counterpart"
            gaps.append(Gap("key", f"openapi.transforms.{index}", why, "write an equivalent action into overlay.yaml"))
    return [*actions, *_security(data)], gaps


def _actions(transform: object) -> Iterator[Action]:
    arguments = table(transform, "args")
    reason = " ".join(string(transform, "reason").split())
    described: Action = {"description": reason} if reason else {}
    for target in map(_standard, strings(arguments, "target")):
        match string(transform, "command"):
            case "merge" | "append":
                yield {"target": target, **described, "update": arguments.get("value", arguments.get("object"))}
            case "remove":
                names = strings(arguments, "keys")
                targets = [f"{target}{_step(name)}" for name in names] or [target]
                yield from ({"target": each, **described, "remove": True} for each in targets)
            case "update":
                yield from ({**described, **action} for action in _replaced(target, arguments.get("value")))
            case _:
                return


def _replaced(target: str, value: object) -> Iterator[Action]:
    """Actions that replace a value: since an overlay merges, the old value is removed first."""
    last = _LAST.match(target)
    if last is None:
        yield {"target": target, "update": value}
        return
    name = last["name"] or last["quoted"][1:-1]
    yield {"target": target, "remove": True}
    yield {"target": last["parent"], "update": {name: value}}


def _security(data: Table) -> Iterator[Action]:
    schemes = table(data, "security_schemes")
    if schemes:
        yield {"target": "$", "update": {"components": {"securitySchemes": dict(schemes)}}}
    if "security" in data:
        yield {"target": "$", "update": {"security": []}}
        yield {"target": "$.security", "remove": True}
        yield {"target": "$", "update": {"security": data["security"]}}


def _standard(target: str) -> str:
    """A JSONPath in the syntax of RFC 9535, which requires quotes around names with a dash."""
    return _DASHED.sub(lambda match: _step(match[1]), target)


def _step(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"
