"""The order of definitions in a module: an alias is evaluated at once, the annotations of a class body
later. Not concerned with their content.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specloom import ir
from specloom.ir.walk import refs, within
from specloom.plan.base_classes import base_class
from specloom.plan.graph import Edges, components, recursive


def in_order(keys: Iterable[str], shapes: Mapping[str, ir.Shape]) -> list[str]:
    """The keys of one module, each alias after whatever it names and each class after its base; otherwise in the given order.

    A class whose fields discriminate classes in place comes after them unless they refer to it, too: pyright knows classes only
    from their definition on in arguments of a call, even inside of annotations.
    """
    here = dict.fromkeys(keys)

    def needs(key: str) -> list[str]:
        return [target for target in (*_named(shapes[key]), *_inherited(shapes[key], shapes)) if target in here]

    def prefers(key: str) -> list[str]:
        return [*needs(key), *(target for target in _discriminated(shapes[key]) if target in here)]

    return [
        key
        for group in components(here, prefers)
        for component in components(group, _inside(needs, group))
        for key in component
    ]


def _inside(edges: Edges, keys: Iterable[str]) -> Edges:
    """The edges among some keys."""
    known = frozenset(keys)
    return lambda key: (target for target in edges(key) if target in known)


def recursive_aliases(shapes: Mapping[str, ir.Shape]) -> tuple[frozenset[str], frozenset[str]]:
    """Keys of recursive aliases, recursion through records aside, and of aliases that name such a one."""
    own: set[str] = set()
    all_: set[str] = set()

    def needs(key: str) -> list[str]:
        return _named(shapes[key])

    aliases = [key for key, shape in shapes.items() if isinstance(shape, ir.Alias)]
    for component in components(aliases, needs):
        if recursive(component, needs):
            own.update(component)
            all_.update(component)
        elif not all_.isdisjoint(needs(component[0])):
            all_.add(component[0])
    return frozenset(own), frozenset(all_)


def _inherited(shape: ir.Shape, shapes: Mapping[str, ir.Shape]) -> list[str]:
    base = base_class(shape, shapes) if isinstance(shape, ir.Record) else None
    return [] if base is None else [base.key]


def _discriminated(shape: ir.Shape) -> Iterator[str]:
    """The classes that the markers of discriminated unions in the fields of a record name."""
    for field in shape.fields if isinstance(shape, ir.Record) else ():
        for type_ in within(field.type):
            if isinstance(type_, ir.Union) and not isinstance(type_.discrimination, ir.ByJsonType | None):
                yield from refs(type_)


def _named(shape: ir.Shape) -> list[str]:
    """The definitions that `shape` needs when it is evaluated; the properties of a record are resolved at the first decoding."""
    return list(refs(shape.type)) if isinstance(shape, ir.Alias) else []
