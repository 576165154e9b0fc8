"""What the local variables of a function hold, as far as its assignments say; runs nothing."""

from __future__ import annotations

import ast

_DEEPEST = 8
_TRANSPARENT = frozenset(("cast", "str", "int"))


class LocalValues:
    """The expressions that are assigned to the variables of a function before one of its lines."""

    def __init__(self, function: ast.AST, line: int) -> None:
        assigned: list[tuple[int, str, ast.expr]] = []
        for node in ast.walk(function):
            match node:
                case (
                    ast.Assign(targets=[ast.Name(id=name)], value=value)
                    | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
                ) if node.lineno < line and not isinstance(value, ast.Constant):
                    assigned.append((node.lineno, name, value))
                case _:
                    pass
        self._values = {name: value for _, name, value in sorted(assigned, key=lambda each: each[0])}

    def expanded(self, expression: ast.expr) -> ast.expr:
        """An expression with the variables in it replaced by what they hold, casts taken off."""
        expanded: ast.expr = _Expanding(self._values, 0).visit(_copied(expression))
        return expanded


class _Expanding(ast.NodeTransformer):
    """Replaces variables; a variable that is assigned from itself is followed a few times."""

    def __init__(self, values: dict[str, ast.expr], depth: int) -> None:
        self._values, self._depth = values, depth

    def visit_Name(self, node: ast.Name) -> ast.expr:
        value = self._values.get(node.id)
        if value is None or self._depth > _DEEPEST:
            return node
        found: ast.expr = _Expanding(self._values, self._depth + 1).visit(_copied(value))
        return found

    def visit_Call(self, node: ast.Call) -> ast.expr:
        if isinstance(node.func, ast.Name) and node.func.id in _TRANSPARENT and node.args:
            inner: ast.expr = self.visit(node.args[-1])
            return inner
        self.generic_visit(node)
        return node


def _copied(expression: ast.expr) -> ast.expr:
    return ast.parse(ast.unparse(expression), mode="eval").body


def own_path(node: ast.AST) -> tuple[str, ...]:
    """`("result", "items")` of `self.result.items`; empty for anything else, and for private attributes."""
    steps: list[str] = []
    inner = node
    while isinstance(inner, ast.Attribute):
        steps.insert(0, inner.attr)
        inner = inner.value
    is_own = isinstance(inner, ast.Name) and inner.id == "self" and bool(steps) and not steps[0].startswith("_")
    return tuple(steps) if is_own else ()
