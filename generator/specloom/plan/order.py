"""The order of definitions in a module: an alias is evaluated at once, the annotations of a class body
later. Not concerned with their content.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specloom import ir
from specloom.ir.walk import refs
from specloom.plan.base_classes import base_class
from specloom.plan.graph import components, recursive


def in_order(keys: Iterable[str], shapes: Mapping[str, ir.Shape]) -> list[str]:
    """The keys of one module, each alias after whatever it names and each class after its base; otherwise in the given order."""
    here = dict.fromkeys(keys)

    def needs(key: str) -> list[str]:
        return [target for target in (*_named(shapes[key]), *_inherited(shapes[key], shapes)) if target in here]

    return [key for component in components(here, needs) for key in component]


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


def _named(shape: ir.Shape) -> list[str]:
    """The definitions that `shape` needs when it is evaluated; the properties of a record are resolved at the first decoding."""
    return list(refs(shape.type)) if isinstance(shape, ir.Alias) else []
