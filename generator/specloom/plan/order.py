"""The order of definitions in a module. Knows that an alias is evaluated at once and a class body's annotations
later; not what either says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specloom import ir
from specloom.ir.walk import refs
from specloom.plan.graph import components, recursive


def in_order(keys: Iterable[str], shapes: Mapping[str, ir.Shape]) -> list[str]:
    """`keys` of one module such that each alias stands after whatever it names; otherwise as they came."""
    here = dict.fromkeys(keys)

    def needs(key: str) -> list[str]:
        return [target for target in _named(shapes[key]) if target in here]

    return [key for component in components(here, needs) for key in component]


def recursive_aliases(shapes: Mapping[str, ir.Shape]) -> tuple[frozenset[str], frozenset[str]]:
    """Keys of the aliases that contain themselves, records aside, and of those that name such a one as well."""
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


def _named(shape: ir.Shape) -> list[str]:
    """What must be there when `shape` is made; the members of a record are looked up when it is first decoded."""
    return list(refs(shape.type)) if isinstance(shape, ir.Alias) else []
