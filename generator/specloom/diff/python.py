"""What a changed description breaks for users of the generated package. Knows two plans; not the wire.

Each change names the exact symbol and says what stops working. The async twin of a class changes as the sync one does,
so it is named with it and not listed again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from specloom import ir
from specloom.diff.change import Change
from specloom.diff.python_rules import RULES
from specloom.diff.surface import Parameter, Symbol, members, read_field, read_signature, surface

if TYPE_CHECKING:
    from specloom.plan import Package

_RULES = {rule.id: rule for rule in RULES}
_EVERYTHING = frozenset({"Any"})


@attrs.frozen(eq=False)
class Made:
    """A package as planned, and the client it was planned from; None where there is no description."""

    package: Package | None
    client: ir.Client | None
    document: str


@attrs.frozen
class _Found:
    """A difference, before it is a change."""

    id: str
    symbol: Symbol
    name: str = ""
    before: str | None = None
    after: str | None = None

    @property
    def path(self) -> str:
        """The exact symbol; a parameter is named after its method."""
        return f"{self.symbol.path}({self.name})" if self.name else self.symbol.path


def python_changes(base: Made, revision: Made) -> list[Change]:
    """What changed for users, one change for each symbol."""
    before, after = surface(base.package), surface(revision.package)
    found = list(_differences(before, after))
    known = {(each.id, each.path) for each in found}
    kept = [each for each in found if not _is_twin(each, known)]
    places = _places(base), _places(revision)
    return [_change(each, after.get(each.symbol.path, each.symbol), places[0], places[1]) for each in kept]


def _differences(before: Mapping[str, Symbol], after: Mapping[str, Symbol]) -> Iterator[_Found]:
    renamed = _renamed(before, after)
    for path, old in before.items():
        new = after.get(path)
        if new is not None:
            yield from _compared(old, new)
        elif path in renamed:
            yield _Found("python-method-renamed", old, before=old.name, after=renamed[path].name)
            yield from _method(old, renamed[path])
        elif not _within_another(path, before, after):
            yield _Found(f"python-{old.kind}-removed", old)
    taken = {symbol.path for symbol in renamed.values()}
    for path, new in after.items():
        if path not in before and path not in taken and not _within_another(path, after, before):
            yield _added(new)


def _within_another(path: str, side: Mapping[str, Symbol], other: Mapping[str, Symbol]) -> bool:
    """Whether what a symbol belongs to is on this side alone, so that it goes without saying."""
    steps = path.split(".")
    owners = (".".join(steps[:length]) for length in range(1, len(steps)))
    return any(owner in side and owner not in other for owner in owners)


def _renamed(before: Mapping[str, Symbol], after: Mapping[str, Symbol]) -> dict[str, Symbol]:
    """Methods that call what a method of the same class did, under another name."""
    fresh = {
        (symbol.owner, symbol.endpoint): symbol
        for path, symbol in after.items()
        if symbol.endpoint and path not in before
    }
    gone = [symbol for path, symbol in before.items() if symbol.endpoint and path not in after]
    return {each.path: fresh[each.owner, each.endpoint] for each in gone if (each.owner, each.endpoint) in fresh}


def _added(new: Symbol) -> _Found:
    if new.kind == "field" and _must(new):
        return _Found("python-required-field-added", new)
    return _Found(f"python-{new.kind}-added", new)


def _compared(old: Symbol, new: Symbol) -> Iterator[_Found]:
    if old == new:
        return
    if old.kind != new.kind or (old.kind == "attribute" and old.text != new.text):
        yield _Found("python-kind-changed", old, before=old.kind, after=new.kind)
        return
    if old.base != new.base:
        yield _Found("python-base-changed", old, before=old.base, after=new.base)
    if old.home != new.home:
        yield _Found("python-class-moved", old, before=old.home, after=new.home)
    match old.kind:
        case "field":
            yield from _field(old, new)
        case "method":
            yield from _method(old, new)
        case "alias" if old.text != new.text:
            wider = members(old.text) < members(new.text)
            yield _Found("python-alias-widened" if wider else "python-alias-changed", old, "", old.text, new.text)
        case _:
            pass


def _field(old: Symbol, new: Symbol) -> Iterator[_Found]:
    was, now = read_field(old.text), read_field(new.text)
    if _must(old) != _must(new):
        yield _Found("python-field-became-required" if _must(new) else "python-field-became-optional", old)
    before, after = members(was.annotation), members(now.annotation)
    optional = {"None"} if _must(old) != _must(new) else set[str]()
    if before - optional != after - optional:
        wider = before < after
        id = "python-field-type-widened" if wider else "python-field-type-changed"
        yield _Found(id, old, "", was.annotation, now.annotation)


def _must(field: Symbol) -> bool:
    """Whether whoever makes the record must give the field."""
    read = read_field(field.text)
    return read.default is None and not read.annotation.startswith("NotRequired")


def _method(old: Symbol, new: Symbol) -> Iterator[_Found]:
    if (old.text, old.overloads) == (new.text, new.overloads):
        return
    was, now = read_signature(old.text), read_signature(new.text)
    before = {each.name: each for each in was.parameters}
    after = {each.name: each for each in now.parameters}
    for name in before.keys() - after.keys():
        yield _Found("python-parameter-removed", old, name)
    for name, each in after.items():
        if name not in before:
            id = "python-parameter-added" if each.default is not None else "python-required-parameter-added"
            yield _Found(id, new, name)
        else:
            yield from _parameter(old, before[name], each)
    orders = [
        [name for name in side if _placed(side, name) and name in both]
        for side, both in ((before, after), (after, before))
    ]
    if orders[0] != orders[1] and set(orders[0]) == set(orders[1]):
        yield _Found("python-parameter-moved", old, "", ", ".join(orders[0]), ", ".join(orders[1]))
    if was.returns != now.returns or _answers(old) != _answers(new):
        yield _Found("python-return-type-changed", old, "", was.returns, now.returns)


def _answers(method: Symbol) -> frozenset[str]:
    """What its overloads return."""
    return frozenset(read_signature(each).returns for each in method.overloads)


def _placed(side: Mapping[str, Parameter], name: str) -> bool:
    return side[name].kind == "positional"


def _parameter(method: Symbol, old: Parameter, new: Parameter) -> Iterator[_Found]:
    if old.kind != new.kind:
        yield _Found("python-parameter-kind-changed", method, old.name, old.kind, new.kind)
    if (old.default is None) != (new.default is None):
        id = "python-parameter-became-required" if new.default is None else "python-parameter-became-optional"
        yield _Found(id, method, old.name)
    was, now = members(old.annotation) - {"None"}, members(new.annotation) - {"None"}
    if was != now:
        wider = was < now or now == _EVERYTHING
        id = "python-parameter-type-widened" if wider else "python-parameter-type-changed"
        yield _Found(id, method, old.name, old.annotation, new.annotation)


def _is_twin(found: _Found, known: set[tuple[str, str]]) -> bool:
    """Whether the sync class has the same difference."""
    path = found.path.replace(".Async", ".", 1)
    return path != found.path and (found.id, path) in known


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
    return found


def _place(symbol: Symbol, places: Mapping[str, ir.Origin]) -> ir.Origin:
    for known in (symbol.endpoint, symbol.path, symbol.owner):
        if known and known in places:
            return places[known]
    return places[""]


def _change(found: _Found, new: Symbol, base: Mapping[str, ir.Origin], revision: Mapping[str, ir.Origin]) -> Change:
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
