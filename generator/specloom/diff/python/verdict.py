"""What a changed description breaks for users of the generated package. Knows two plans; not the wire.

Each change names the exact symbol and says what stops working. The async version of a class changes like the sync one, so it
is not listed separately; plans may leave it out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from specloom import ir
from specloom.diff.change import Change
from specloom.diff.python.compare import SymbolChange, differences
from specloom.diff.python.rules import RULES
from specloom.diff.python.surface import PackageSymbol, surface
from specloom.diff.rule import ChangeRule
from specloom.ir.walk import edges, reachable, refs

if TYPE_CHECKING:
    from specloom.plan import PackagePlan

_RULES = {rule.id: rule for rule in RULES}
_ONLY_RECEIVED = {
    "python-required-field-added": "python-received-field-added",
    "python-field-became-required": "python-received-field-became-required",
}


class PackageVersion(NamedTuple):
    """A planned package and its client; None without a description."""

    package: PackagePlan | None
    client: ir.Client | None
    document: str


def python_changes(base: PackageVersion, revision: PackageVersion) -> list[Change]:
    """The changes for users, one for each symbol."""
    before, after = surface(base.package), surface(revision.package)
    found = differences(before, after, cache(lambda: {*_received(base), *_received(revision)}))
    places = _places(base), _places(revision)
    sent = cache(lambda: {*_sent(base), *_sent(revision)})
    found = [
        _as_received(each) if each.id in _ONLY_RECEIVED and each.symbol.owner not in sent() else each for each in found
    ]
    return [_change(each, after.get(each.symbol.path, each.symbol), places[0], places[1]) for each in found]


def _as_received(change: SymbolChange) -> SymbolChange:
    """A required field of a class that users only receive."""
    return change._replace(id=_ONLY_RECEIVED[change.id])


def _sent(generated: PackageVersion) -> Iterator[str]:
    """Paths of the types in parameters and bodies, as models and as input types."""
    if generated.package is None or generated.client is None:
        return
    client = generated.client
    types = [param.type for operation in client.operations.values() for param in operation.params]
    bodies = [operation.body for operation in client.operations.values() if operation.body is not None]
    types += [media.type for body in bodies for media in body.media]
    roots = (key for of in types for key in refs(of))
    names = {key: shape.name for key, shape in client.shapes.items()}
    for key in reachable(edges(client.shapes), roots):
        yield f"{generated.package.name}.models.{names[key]}"
        yield from (f"{generated.package.name}.types.{names[key]}{tail}" for tail in ("Dict", "Input"))


def _received(generated: PackageVersion) -> Iterator[str]:
    """Paths of the types in responses, streams and webhooks."""
    if generated.package is None or generated.client is None:
        return
    client = generated.client
    roots = (key for of in _returned_types(client) for key in refs(of))
    names = {key: shape.name for key, shape in client.shapes.items()}
    yield from (f"{generated.package.name}.models.{names[key]}" for key in reachable(edges(client.shapes), roots))


def _returned_types(client: ir.Client) -> Iterator[ir.Type]:
    for operation in client.operations.values():
        yield from (media.type for response in operation.responses for media in response.media)
        if operation.stream is not None:
            yield operation.stream.item
    yield from (hook.type for hook in client.webhooks)


def _places(generated: PackageVersion) -> dict[str, ir.Origin]:
    """Origins of symbols in the description; the root for those without one place."""
    found: dict[str, ir.Origin] = {"": ir.Origin(generated.document, "")}
    if generated.package is None or generated.client is None:
        return found
    package = generated.package.name
    for shape in generated.client.shapes.values():
        found[f"{package}.models.{shape.name}"] = shape.origin
        if isinstance(shape, ir.Record):
            found |= {f"{package}.models.{shape.name}.{field.name}": field.origin for field in shape.fields}
    for operation in generated.client.operations.values():
        found[f"{operation.method.upper()} {operation.path}"] = operation.origin
    for each in generated.package.headers.classes if generated.package.headers else ():
        found[f"{package}.headers.{each.name}"] = found[each.endpoint]
    return found


def _place(symbol: PackageSymbol, places: Mapping[str, ir.Origin]) -> ir.Origin:
    for known in (symbol.endpoint, symbol.path, symbol.owner):
        if known and known in places:
            return places[known]
    return places[""]


def _change(
    found: SymbolChange, new: PackageSymbol, base: Mapping[str, ir.Origin], revision: Mapping[str, ir.Origin]
) -> Change:
    return change_of(found, _place(found.symbol, base), _place(new, revision))


def rule_of(found: SymbolChange) -> ChangeRule:
    """The rule for a difference."""
    return _RULES[found.id]


def change_of(found: SymbolChange, base: ir.Origin, revision: ir.Origin) -> Change:
    """The change for a difference, with the level of its rule."""
    rule, symbol = _RULES[found.id], found.symbol
    moved = f" ({_short(found.before)} -> {_short(found.after)})" if found.before and found.after else ""
    moved += f", and {found.others} more" if found.others else ""
    return Change(
        id=rule.id,
        level=rule.level,
        aspect=rule.aspect,
        text=rule.purpose + moved,
        base=base,
        revision=revision,
        operations=(symbol.endpoint,) if symbol.endpoint else (),
        where=found.path,
        name=found.path,
        before=found.before,
        after=found.after,
        side="python",
    )


def _short(text: str | None) -> str:
    return "" if text is None else text if len(text) <= 80 else f"{text[:77]}..."
