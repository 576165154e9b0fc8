"""Records and aliases that say the same are one. A component keeps its name; what is described in place gives way to it."""

from __future__ import annotations

from collections.abc import Hashable

import attrs

from specloom import ir
from specloom.ir.walk import map_types, rebuilt, shape_refs
from specloom.passes.context import Context

_TELLING = 3
"""Records of fewer members are one only if they are called alike: `{url}` of an image is not that of a video."""


def share_equal_shapes(client: ir.Client, context: Context) -> ir.Client:
    """A client in which no shape that was described in place repeats another.

    Each round joins shapes that are equal once references lead to what was joined before, until a round joins nothing.
    """
    leader: dict[str, str] = {}
    users = _users(client)
    changed = set(client.shapes)
    groups: dict[Hashable, list[str]] = {}
    signatures: dict[str, Hashable] = {}
    while changed:
        joined: set[str] = set()
        for key in [key for key in client.shapes if key in changed and key not in leader]:
            signature = _signature(client.shapes[key], leader)
            signatures[key] = signature
            group = groups.setdefault(signature, [])
            group.append(key)
        for key in [key for key in client.shapes if key in changed and key not in leader]:
            first = _first(client, groups[signatures[key]], key)
            if first != key and _gives_way(client.shapes[key]):
                leader[key] = first
                joined.add(key)
        changed = {user for key in joined for user in users.get(key, ()) if user not in leader}
    return _joined(client, leader) if leader else client


def _users(client: ir.Client) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, shape in client.shapes.items():
        for target in shape_refs(shape):
            found.setdefault(target, []).append(key)
    return found


def _gives_way(shape: ir.Shape) -> bool:
    """Whether a shape was described in place, so that nobody counts on its name."""
    return (
        "/components/schemas/" not in shape.origin.pointer
        or shape.origin.pointer.count("/") > 3
        or "~" in shape.key.rsplit("/", 1)[-1]
    )


def _first(client: ir.Client, group: list[str], key: str) -> str:
    """The member of a group that the others give way to: a component if there is one."""
    named = next((other for other in group if not _gives_way(client.shapes[other])), None)
    return named or group[0]


def _signature(shape: ir.Shape, leader: dict[str, str]) -> Hashable:
    """What makes two shapes one: all but where they stand and what is said of them in prose."""

    def led(of: ir.Type) -> ir.Type:
        return ir.Ref(leader.get(of.target, of.target)) if isinstance(of, ir.Ref) else of

    match shape:
        case ir.Alias():
            return ("alias", rebuilt(shape.type, led), shape.xml)
        case ir.Record():
            fields = frozenset(
                (field.wire, rebuilt(field.type, led), field.required, field.access, repr(field.default), field.xml)
                for field in shape.fields
            )
            extra = None if shape.extra is None else rebuilt(shape.extra, led)
            kind = shape.words[0].split()[-1:] if len(fields) < _TELLING else []
            return ("record", *kind, fields, extra, shape.closed, shape.variant_member, shape.variants, shape.xml)


def _joined(client: ir.Client, leader: dict[str, str]) -> ir.Client:
    def led(of: ir.Type) -> ir.Type:
        while isinstance(of, ir.Ref) and of.target in leader:
            of = ir.Ref(leader[of.target])
        return of

    kept = {key: shape for key, shape in client.shapes.items() if key not in leader}
    return map_types(attrs.evolve(client, shapes=kept), led)
