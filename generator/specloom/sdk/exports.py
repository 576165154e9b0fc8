"""Every import path of a type of an SDK: what `from PACKAGE.types... import Name` imports. Knows nothing about the types."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from specloom.sdk.modules import Modules, Name


def exports(modules: Modules) -> dict[str, Name]:
    """Dotted path below the package -> where it is defined; packages of types first, then other modules."""
    found: dict[str, Name] = {}
    below = [module for module in modules if module == "types" or module.startswith("types.")]
    for module in sorted(below, key=lambda module: (not modules.is_package(module), module.count("."), module)):
        for name in dict.fromkeys((*public_names(modules, module), *_defined_names(modules, module))):
            origin = modules.definition(Name(module, name))
            if origin is not None:
                found[f"{module}.{name}"] = origin[0]
    return found


def _defined_names(modules: Modules, module: str) -> Iterator[str]:
    """Classes and aliases of a module, listed in its `__all__` or not: a union of the ways to call a method often is not."""
    for name, bound in () if modules.is_package(module) else modules.names(module).items():
        match bound:
            case ast.ClassDef() | ast.AnnAssign() | ast.Assign(value=ast.Subscript() | ast.BinOp() | ast.Name()):
                if name[0].isupper():
                    yield name
            case _:
                pass


def all_names(modules: Modules, module: str = "") -> tuple[str, ...]:
    """The names in a module's `__all__`, if it is a literal."""
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
    """Names that a module exports: all imports of a package, and `__all__` of other modules."""
    listed = all_names(modules, module)
    if listed:
        yield from listed
        return
    for name, origin in modules.names(module).items():
        imported = isinstance(origin, Name)
        if not name.startswith("_") and (imported == modules.is_package(module) or not imported):
            yield name
