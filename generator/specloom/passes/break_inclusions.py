"""Schemas that include each other in `allOf`: whatever matches one of them matches all. Merges nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom import ir
from specloom.ir import walk
from specloom.passes import codes
from specloom.passes.context import Context

Shapes = Mapping[str, ir.Shape]


def break_inclusions(client: ir.Client, context: Context) -> ir.Client:
    """A client in which no shape includes itself; each of those that include each other has the other parts of all of them."""
    shapes = dict(client.shapes)
    for circle in _circles(client.shapes):
        parts = tuple(
            dict.fromkeys(part for key in circle for part in _parts(client.shapes[key]) if not _is_ref(part, circle))
        )
        for key in circle:
            shape = client.shapes[key]
            if isinstance(shape, ir.Alias):
                shapes[key] = shape._replace(type=ir.Intersection(parts) if parts else ir.Any("part-of-itself"))
        context.report(codes.PART_OF_ITSELF, _message(client.shapes, circle), client.shapes[circle[0]].origin)
    return client._replace(shapes=shapes)


def _message(shapes: Shapes, circle: list[str]) -> str:
    if len(circle) == 1:
        return "the schema includes itself; that part is ignored"
    others = " and ".join(shapes[key].words[0] for key in circle[1:])
    return f"the schema and {others} include each other; each has the properties of all of them"


def _circles(shapes: Shapes) -> Iterator[list[str]]:
    """The shapes that include each other, in order of the description; most descriptions have none."""
    edges = {key: _included(shape) for key, shape in shapes.items()}
    left = _unfinished(edges)
    reach = {key: walk.reachable(edges, edges[key]) for key in shapes if key in left}
    seen: set[str] = set()
    for key, found in reach.items():
        if key in found and key not in seen:
            circle = [other for other in reach if other in found and key in reach[other]]
            seen.update(circle)
            yield circle


def _unfinished(edges: Mapping[str, list[str]]) -> set[str]:
    """The shapes from which some path of inclusions never ends."""
    users: dict[str, list[str]] = {}
    for key, found in edges.items():
        for target in found:
            users.setdefault(target, []).append(key)
    open_ends = {key: len(found) for key, found in edges.items()}
    ended = [key for key, count in open_ends.items() if not count]
    while ended:
        for user in users.get(ended.pop(), ()):
            open_ends[user] -= 1
            if not open_ends[user]:
                ended.append(user)
    return {key for key, count in open_ends.items() if count}


def _included(shape: ir.Shape) -> list[str]:
    return [part.target for part in _parts(shape) if isinstance(part, ir.Ref)]


def _parts(shape: ir.Shape) -> tuple[ir.Type, ...]:
    """The parts of an alias of an `Intersection`. A single reference may be the only alternative of a base, which includes nothing."""
    return shape.type.parts if isinstance(shape, ir.Alias) and isinstance(shape.type, ir.Intersection) else ()


def _is_ref(part: ir.Type, circle: list[str]) -> bool:
    return isinstance(part, ir.Ref) and part.target in circle
