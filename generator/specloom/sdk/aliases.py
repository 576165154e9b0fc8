"""What an alias of an SDK refers to: whether it is used for input, and whether it is optional. Compares nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from specloom.sdk.annotations import Annotation, ClassOf, ListOf, MapOf, OneOf, Other, read_annotation
from specloom.sdk.modules import Expression, Modules, Name

_UNIONS = frozenset(("Union", "Annotated"))
_DEEPEST = 60


def is_input(modules: Modules, name: Name, depth: int = 0) -> bool:
    """Whether a class is used for input only: a TypedDict, or an alias of one."""
    found = modules.definition(name)
    if found is None or depth > 10:
        return name.name == "TypedDict"
    at, statement = found
    if isinstance(statement, ast.ClassDef):
        bases = [ast.unparse(base).rpartition(".")[2] for base in statement.bases]
        return "TypedDict" in bases or any(
            is_input(modules, origin[0], depth + 1)
            for base in statement.bases
            if (origin := modules.resolve(Expression(at.module, base))) is not None and origin[0] != at
        )
    if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call):
        return ast.unparse(statement.value.func).rpartition(".")[2] == "TypedDict"
    parts = list(_classes(modules, name, depth))
    return any(parts) if parts else at.name.endswith(("Param", "Params"))


def _classes(modules: Modules, name: Name, depth: int) -> Iterator[bool]:
    """Whether each class that an alias refers to is used for input only."""
    value = aliased(modules, name)
    for each in named_classes(read_annotation(modules, value)) if value is not None else ():
        if each != name:
            yield is_input(modules, each, depth + 1)


def named_classes(annotation: Annotation) -> Iterator[Name]:
    """The classes and aliases of the package in an annotation."""
    match annotation:
        case ClassOf(name):
            yield name
        case ListOf(inner) | MapOf(inner):
            yield from named_classes(inner)
        case OneOf(members):
            for each in members:
                yield from named_classes(each)
        case Other():
            return


def aliased(modules: Modules, name: Name) -> Expression | None:
    """The target of an alias; None for a class."""
    match modules.definition(name):
        case (at, ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value)) if not isinstance(
            value, ast.Call
        ):
            return Expression(at.module, value)
        case _:
            return None


def admits_none(modules: Modules, expression: Expression, depth: int = 0) -> bool:
    """Whether an annotation, or an alias in it, is optional."""

    def inner(node: ast.expr) -> bool:
        return admits_none(modules, expression.inner(node), depth + 1)

    match expression.node:
        case _ if depth > _DEEPEST:
            return False
        case ast.Constant(value=None):
            return True
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return inner(left) or inner(right)
        case ast.Subscript(value=value, slice=part):
            head = ast.unparse(value).rpartition(".")[2]
            parts = part.elts if isinstance(part, ast.Tuple) else [part]
            return head == "Optional" or (head in _UNIONS and any(inner(each) for each in parts))
        case ast.Name() | ast.Attribute():
            found = modules.resolve(expression)
            target = aliased(modules, found[0]) if found is not None else None
            return target is not None and admits_none(modules, target, depth + 1)
        case _:
            return False
