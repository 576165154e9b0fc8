"""The modules of `models/` and `types/`: which module contains each definition, in which order.
Prints no definition itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from specloom.emit import NO_IMPORTS, ImportCollector, SymbolTable, docstring
from specloom.plan.model_classes import InputClass, NamedType, RecordClass, TypesModule
from specloom.plan.order import in_order

NO_FIELDS = "An object without described properties."


class Models(NamedTuple):
    """Values shared by all modules of models.

    Attributes:
        recursive: Keys of aliases that contain themselves.
        quoted: The same, and those that name one of them.
        users: Module -> its content, in words.
    """

    symbols: SymbolTable
    recursive: frozenset[str]
    quoted: frozenset[str]
    users: Mapping[str, str]


def plan_definitions(
    folder: str,
    names: Mapping[str, str],
    define: Callable[[str, ImportCollector, Models], RecordClass | NamedType | InputClass],
    about: str,
    models: Models,
) -> tuple[TypesModule, ...]:
    """All modules of a folder.

    Args:
        names: Key of a shape -> name of its definition.
        define: Prints the definition of a shape in an import scope.
        about: Sentence about the content of a module, with `{}` for its users.
    """
    modules: dict[str, list[str]] = {}
    for key in names:
        modules.setdefault(models.symbols.symbol(key).module, []).append(key)
    generated: list[TypesModule] = []
    for module, keys in sorted(modules.items()):
        ordered = in_order(keys, models.symbols.shapes) if models.symbols.texts else keys
        public = tuple(names[key] for key in ordered)
        page = ImportCollector(f"{folder}.{module}", public, models.symbols.replaced)
        items = tuple(define(key, page, models) for key in ordered)
        docs = docstring(about.format(models.users[module]))
        imports = page.imports() if models.symbols.texts else NO_IMPORTS
        generated.append(TypesModule(f"{folder}/{module}.py", docs, imports, items, public))
    return tuple(generated)
