"""Names of the standard library under other names: `from typing import List as TypingList`. Knows no package."""

from __future__ import annotations

import ast

_MODULES = frozenset(("builtins", "collections.abc", "datetime", "typing", "typing_extensions"))


def with_usual_names(tree: ast.Module) -> ast.Module:
    """A module in which renamed names of annotations are written as `typing.List`; the module itself if it renames none."""
    renamed = {
        alias.asname: f"{statement.module}.{alias.name}"
        for statement in tree.body
        if isinstance(statement, ast.ImportFrom) and statement.module in _MODULES and not statement.level
        for alias in statement.names
        if alias.asname is not None and alias.asname != alias.name
    }
    return _Renaming(renamed).visit(tree) if renamed else tree


class _Renaming(ast.NodeTransformer):
    def __init__(self, renamed: dict[str, str]) -> None:
        self.renamed = {name: ast.parse(dotted, mode="eval").body for name, dotted in renamed.items()}

    def visit_Name(self, node: ast.Name) -> ast.expr:
        found = self.renamed.get(node.id)
        return node if found is None else ast.copy_location(found, node)
