"""Every import path of a type of an SDK: what `from PACKAGE.types... import Name` gives. Knows no meaning of any."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from specloom.sdk.modules import Modules, Name


def exports(modules: Modules) -> dict[str, Name]:
    """Dotted path below the package -> where it is defined, for the packages of types first and then each module."""
    found: dict[str, Name] = {}
    below = [module for module in modules if module == "types" or module.startswith("types.")]
    for module in sorted(below, key=lambda module: (not modules.is_package(module), module.count("."), module)):
        for name in public_names(modules, module):
            origin = modules.definition(Name(module, name))
            if origin is not None:
                found[f"{module}.{name}"] = origin[0]
    return found


def all_names(modules: Modules, module: str = "") -> tuple[str, ...]:
    """What a module's `__all__` lists, where it is written out."""
    if module not in modules:
        return ()
    for statement in modules.tree(module).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=listed) | ast.Tuple(elts=listed)):
                return tuple(
                    each.value for each in listed if isinstance(each, ast.Constant) and isinstance(each.value, str)
                )
            case _:
                pass
    return ()


def public_names(modules: Modules, module: str) -> Iterator[str]:
    """Names that a module gives to others: all that a package imports, of other modules what `__all__` says."""
    listed = all_names(modules, module)
    if listed:
        yield from listed
        return
    for name, origin in modules.names(module).items():
        imported = isinstance(origin, Name)
        if not name.startswith("_") and (imported == modules.is_package(module) or not imported):
            yield name
