"""Spells annotations of different generators uniformly, so that equal types are equal strings; compares none."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from specloom.sdk.modules import Expression, Modules, Name

_ABSENT = frozenset(("Omit", "NotGiven", "NoneType"))
_LISTS = frozenset(("List", "Iterable", "Sequence", "SequenceNotStr", "list", "Set", "set"))
_MAPS = frozenset(("Dict", "Mapping", "MutableMapping", "dict"))
_WRAPPERS = frozenset(("Annotated", "Final", "ReadOnly", "Required", "NotRequired"))
_SPELLED = _LISTS | _MAPS | _WRAPPERS | {"Union", "Optional", "Literal"}
_SAME = {
    "CompletionStream": "Stream",
    "AsyncCompletionStream": "AsyncStream",
    "BinaryAPIResponse": "Binary",
    "AsyncBinaryAPIResponse": "AsyncBinary",
    "HttpxBinaryResponseContent": "Binary",
    "dt.datetime": "datetime",
    "datetime.datetime": "datetime",
    "dt.date": "date",
    "datetime.date": "date",
    "httpx.Timeout": "Timeout",
    "FileTypes": "FileInput",
    "FileInput": "FileInput",
    "uuid.UUID": "UUID",
}
"""Names that are equivalent to a caller."""
_DEEPEST = 60


class Speller:
    """Spells annotations of one package.

    Attributes:
        canonical: Definition of a class -> an import path that both packages have.
    """

    def __init__(self, modules: Modules, canonical: Mapping[Name, str]) -> None:
        self.modules, self.canonical = modules, canonical
        self._aliases: dict[Name, str] = {}
        self._inside: list[Name] = []  # aliases being expanded: a recursive one keeps its name

    def canonical_text(self, expression: Expression, depth: int = 0) -> str:
        """An annotation as one string with aliases expanded; an optional argument may be `None`."""
        node = expression.node
        match node:
            case _ if depth > _DEEPEST:
                return "Any"
            case ast.Constant(value=None):
                return "None"
            case ast.Constant(value=str(text)):
                return self._quoted(expression, text, depth)
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return _union([self.canonical_text(expression.inner(each), depth + 1) for each in (left, right)])
            case ast.Subscript(value=value, slice=inner):
                return self._subscript(expression, value, inner, depth)
            case ast.Name() | ast.Attribute():
                return self._name(expression, depth)
            case ast.List(elts=elts):
                return f"[{', '.join(self.canonical_text(expression.inner(each), depth + 1) for each in elts)}]"
            case _:
                return ast.unparse(node)

    def _quoted(self, expression: Expression, text: str, depth: int) -> str:
        try:
            return self.canonical_text(expression.inner(ast.parse(text, mode="eval").body), depth + 1)
        except SyntaxError:
            return "Any"

    def _name(self, expression: Expression, depth: int) -> str:
        written = ast.unparse(expression.node)
        last = written.rpartition(".")[2]
        if last in _ABSENT:
            return "None"
        if last in _SAME:
            return _SAME[last]
        found = self.modules.resolve(expression)
        if found is not None:
            value = self._stands_for(found[0], found[1])
            if value is not None and found[0] not in self._inside:
                if found[0] not in self._aliases:
                    self._inside.append(found[0])
                    self._aliases[found[0]] = self.canonical_text(Expression(found[0].module, value), depth + 1)
                    self._inside.pop()
                return self._aliases[found[0]]
            known = self.canonical.get(found[0])
            return known if known is not None else _SAME.get(found[0].name, found[0].name)
        return _SAME.get(written, last if written.startswith(("typing", "t.", "builtins")) else _SAME.get(last, last))

    def _stands_for(self, at: Name, statement: ast.stmt) -> ast.expr | None:
        """The type that an alias refers to; None for a class, a value or another name of a class."""
        match statement:
            case ast.AnnAssign(annotation=ast.Name(id="TypeAlias"), value=ast.Constant(value=str()) as value):
                return value
            case ast.AnnAssign(annotation=ast.Name(id="TypeAlias"), value=ast.Name() as value):
                return value if self.modules.resolve(Expression(at.module, value)) is None else None
            case ast.AnnAssign(value=ast.expr() as value) | ast.Assign(value=value):
                match value:
                    case ast.Subscript(value=ast.Name(id=head)) if head in _SPELLED:
                        return value
                    case ast.BinOp(op=ast.BitOr()):
                        return value
                    case _:
                        return None
            case _:
                return None

    def _subscript(self, expression: Expression, value: ast.expr, inner: ast.expr, depth: int) -> str:
        head = ast.unparse(value).rpartition(".")[2]
        parts = list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]
        if head == "Literal":
            values = [ast.unparse(part) for part in parts]
            return "bool" if set(values) == {"True", "False"} else f"Literal[{', '.join(values)}]"
        spelled = [self.canonical_text(expression.inner(part), depth + 1) for part in parts]
        if head in _WRAPPERS:
            return spelled[0]
        if head == "Optional":
            return _union([spelled[0], "None"])
        if head == "Union":
            return _union(spelled)
        if head.endswith("CompletionStream"):
            spelled = spelled[:1]
        outer = (
            "Sequence" if head in _LISTS else "Mapping" if head in _MAPS else self._name(expression.inner(value), depth)
        )
        return f"{outer}[{', '.join(each or 'None' for each in spelled)}]"


def split_union(text: str) -> list[str]:
    """The members of a union as spelled, without those in brackets: `["A", "Mapping[str, B | C]"]`."""
    parts, depth = [""], 0
    for step in re.split(r"( \| |[\[\]])", text):
        depth += {"[": 1, "]": -1}.get(step, 0)
        if step == " | " and depth == 0:
            parts.append("")
        else:
            parts[-1] += step
    return [part for part in parts if part]


def _union(members: list[str]) -> str:
    """A union of spelled types, each member once: one of them may be a union itself."""
    flat = [part for member in members for part in split_union(member)]
    both = {"Literal[True]", "Literal[False]"}
    if both <= set(flat):
        flat = ["bool" if part in both else part for part in flat]
    return " | ".join(dict.fromkeys(flat))
