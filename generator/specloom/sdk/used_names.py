"""The names that code takes from its module: those that running it needs, and those of annotations. Resolves none of them."""

from __future__ import annotations

import ast
from typing import NamedTuple


class UsedNames(NamedTuple):
    """Names that code does not define itself.

    Attributes:
        needed: Those that running it looks up.
        annotated: Those that occur in annotations alone, which nobody evaluates where `from __future__ import annotations` holds.
    """

    needed: frozenset[str]
    annotated: frozenset[str]


def used_names(*code: ast.AST, imported: bool = False) -> UsedNames:
    """The names of statements, builtins included.

    Args:
        imported: Whether names that the code imports itself are among them.
    """
    uses = _Uses()
    for each in code:
        uses.visit(each)
    own = uses.bound if imported else uses.bound | uses.imported
    return UsedNames(frozenset(uses.needed - own), frozenset(uses.annotated - uses.needed - own))


def own_attributes(*code: ast.AST) -> frozenset[str]:
    """What methods ask of their object: `create` for `self.create(...)`."""
    return frozenset(
        node.attr
        for each in code
        for node in ast.walk(each)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
    )


class _Uses(ast.NodeVisitor):
    """Collects names; one that is bound anywhere in the code counts as its own."""

    def __init__(self) -> None:
        self.needed: set[str] = set()
        self.annotated: set[str] = set()
        self.bound: set[str] = set()
        self.imported: set[str] = set()
        self._found = self.needed

    def visit_Name(self, node: ast.Name) -> None:
        (self._found if isinstance(node.ctx, ast.Load) else self.bound).add(node.id)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.bound.add(node.name)
        for each in (*node.decorator_list, node.args, *node.body):
            self.visit(each)
        self._annotation(node.returns)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bound.add(node.name)
        self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> None:
        self.bound.add(node.arg)
        self._annotation(node.annotation)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.visit(node.target)
        self._annotation(node.annotation)
        if node.value is not None:
            self.visit(node.value)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name is not None:
            self.bound.add(node.name)
        self.generic_visit(node)

    def visit_alias(self, node: ast.alias) -> None:
        self.imported.add((node.asname or node.name).partition(".")[0])

    def _annotation(self, node: ast.expr | None) -> None:
        if node is None:
            return
        before, self._found = self._found, self.annotated
        for each in ast.walk(node):
            match each:
                case ast.Name():
                    self.visit(each)
                case ast.Constant(value=str(text)):
                    self._quoted(text)
                case _:
                    pass
        self._found = before

    def _quoted(self, text: str) -> None:
        """The names of an annotation in quotes; the values of a `Literal` may look like one, which does no harm."""
        try:
            names = [each for each in ast.walk(ast.parse(text, mode="eval")) if isinstance(each, ast.Name)]
        except (SyntaxError, ValueError, RecursionError):
            return
        self.annotated.update(each.id for each in names)
