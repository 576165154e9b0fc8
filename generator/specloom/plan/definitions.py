"""The modules of `models/` and `types/`: which definition stands where, in which order. Knows files; spells no definition."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from specloom.plan.order import in_order
from specloom.plan.package import NamedType, RecordClass, TwinClass, TypesModule
from specloom.spell import Book, Page, docstring

NO_MEMBERS = "An object of which no member is described."


@attrs.frozen
class Models:
    """What all modules of models share.

    Attributes:
        recursive: Keys of aliases that contain themselves.
        quoted: The same, and those that name one of them.
        users: Module -> what it holds, in words.
    """

    book: Book
    recursive: frozenset[str]
    quoted: frozenset[str]
    users: Mapping[str, str]


def plan_definitions(
    folder: str,
    names: Mapping[str, str],
    define: Callable[[str, Page, Models], RecordClass | NamedType | TwinClass],
    about: str,
    models: Models,
) -> tuple[TypesModule, ...]:
    """All modules of a folder.

    Args:
        names: Key of a shape -> name of its definition.
        define: Spells the definition of a shape on a page.
        about: What a module holds, with `{}` for whose it is.
    """
    modules: dict[str, list[str]] = {}
    for key in names:
        modules.setdefault(models.book.home(key).module, []).append(key)
    made: list[TypesModule] = []
    for module, keys in sorted(modules.items()):
        ordered = in_order(keys, models.book.shapes)
        public = tuple(names[key] for key in ordered)
        page = Page(f"{folder}.{module}", public)
        items = tuple(define(key, page, models) for key in ordered)
        docs = docstring(about.format(models.users[module]))
        made.append(TypesModule(f"{folder}/{module}.py", docs, page.imports(), items, public))
    return tuple(made)
