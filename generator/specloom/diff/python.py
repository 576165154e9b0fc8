"""What a changed description breaks for users of the generated package. Knows two plans; not the wire.

Each change names the exact symbol and says what stops working. The async twin of a class changes as the sync one does,
so it is named with it and not listed again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

import attrs

from specloom import ir
from specloom.diff.change import Change
from specloom.diff.python_compare import Found, differences
from specloom.diff.python_rules import RULES
from specloom.diff.surface import Symbol, surface
from specloom.ir.walk import edges, reachable, refs

if TYPE_CHECKING:
    from specloom.plan import Package

_RULES = {rule.id: rule for rule in RULES}


@attrs.frozen(eq=False)
class Made:
    """A package as planned, and the client it was planned from; None where there is no description."""

    package: Package | None
    client: ir.Client | None
    document: str


def python_changes(base: Made, revision: Made) -> list[Change]:
    """What changed for users, one change for each symbol."""
    before, after = surface(base.package), surface(revision.package)
    found = differences(before, after, cache(lambda: {*_received(base), *_received(revision)}))
    places = _places(base), _places(revision)
    return [_change(each, after.get(each.symbol.path, each.symbol), places[0], places[1]) for each in found]


def _received(made: Made) -> Iterator[str]:
    """Paths of the types that replies, streams and webhooks hold."""
    if made.package is None or made.client is None:
        return
    client = made.client
    roots = (key for of in _replied(client) for key in refs(of))
    names = {key: shape.name for key, shape in client.shapes.items()}
    yield from (f"{made.package.name}.models.{names[key]}" for key in reachable(edges(client.shapes), roots))


def _replied(client: ir.Client) -> Iterator[ir.Type]:
    for operation in client.operations.values():
        yield from (media.type for reply in operation.replies for media in reply.media)
        if operation.stream is not None:
            yield operation.stream.item
    yield from (hook.type for hook in client.webhooks)


def _places(made: Made) -> dict[str, ir.Origin]:
    """Where in the description symbols come from; the root for those that come from all of it."""
    found: dict[str, ir.Origin] = {"": ir.Origin(made.document, "")}
    if made.package is None or made.client is None:
        return found
    package = made.package.name
    for shape in made.client.shapes.values():
        found[f"{package}.models.{shape.name}"] = shape.origin
        if isinstance(shape, ir.Record):
            found |= {f"{package}.models.{shape.name}.{field.name}": field.origin for field in shape.fields}
    for operation in made.client.operations.values():
        found[f"{operation.method.upper()} {operation.path}"] = operation.origin
    for each in made.package.headers.classes if made.package.headers else ():
        found[f"{package}.headers.{each.name}"] = found[each.endpoint]
    return found


def _place(symbol: Symbol, places: Mapping[str, ir.Origin]) -> ir.Origin:
    for known in (symbol.endpoint, symbol.path, symbol.owner):
        if known and known in places:
            return places[known]
    return places[""]


def _change(found: Found, new: Symbol, base: Mapping[str, ir.Origin], revision: Mapping[str, ir.Origin]) -> Change:
    rule, symbol = _RULES[found.id], found.symbol
    moved = f" ({_short(found.before)} -> {_short(found.after)})" if found.before and found.after else ""
    return Change(
        id=rule.id,
        level=rule.level,
        aspect=rule.aspect,
        text=rule.purpose + moved,
        base=_place(symbol, base),
        revision=_place(new, revision),
        operations=(symbol.endpoint,) if symbol.endpoint else (),
        where=found.path,
        name=found.path,
        before=found.before,
        after=found.after,
        side="python",
    )


def _short(text: str | None) -> str:
    return "" if text is None else text if len(text) <= 80 else f"{text[:77]}..."
