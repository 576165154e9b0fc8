"""The structure of an annotation in an SDK: lists, maps, unions, classes of the package. Compares nothing."""

from __future__ import annotations

import ast
from typing import TypeAlias

import attrs

from specloom.sdk.modules import Expression, Modules, Name

_LISTS = frozenset(("List", "list", "Iterable", "Sequence", "SequenceNotStr", "Set", "Tuple", "tuple"))
_MAPS = frozenset(("Dict", "dict", "Mapping", "MutableMapping"))
_WRAPPERS = frozenset(("Annotated", "Required", "NotRequired", "ReadOnly", "Final", "Type", "type", "ClassVar"))
_ABSENT = frozenset(("None", "Omit", "NotGiven", "NoneType"))
_DEEPEST = 60


@attrs.frozen
class ClassOf:
    """A class or an alias of the package."""

    name: Name


@attrs.frozen
class ListOf:
    """A list, or any iterable accepted for one."""

    item: Annotation


@attrs.frozen
class MapOf:
    """A dict."""

    value: Annotation


@attrs.frozen
class OneOf:
    """A union, without `None` and markers of omitted values."""

    members: tuple[Annotation, ...]


@attrs.frozen
class Other:
    """Any other annotation, as written."""

    text: str


Annotation: TypeAlias = ClassOf | ListOf | MapOf | OneOf | Other


def read_annotation(modules: Modules, expression: Expression, depth: int = 0) -> Annotation:
    """The structure of an annotation, without `Optional`, `Omit` and the like."""
    node = expression.node
    if depth > _DEEPEST:
        return Other("")
    match node:
        case ast.Constant(value=str(text)):
            return _quoted(modules, expression, text, depth)
        case ast.Subscript(value=value, slice=inner):
            return _subscript(modules, expression, ast.unparse(value).rpartition(".")[2], inner, depth)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _one_of([read_annotation(modules, expression.inner(each), depth + 1) for each in (left, right)])
        case ast.Name() | ast.Attribute():
            found = modules.resolve(expression)
            return ClassOf(found[0]) if found is not None else Other(ast.unparse(node).rpartition(".")[2])
        case _:
            return Other(ast.unparse(node))


def _quoted(modules: Modules, expression: Expression, text: str, depth: int) -> Annotation:
    try:
        return read_annotation(modules, expression.inner(ast.parse(text, mode="eval").body), depth + 1)
    except SyntaxError:
        return Other(text)


def _subscript(modules: Modules, expression: Expression, head: str, inner: ast.expr, depth: int) -> Annotation:
    parts = list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]

    def read(node: ast.expr) -> Annotation:
        return read_annotation(modules, expression.inner(node), depth + 1)

    if head in _WRAPPERS or head == "Optional":
        return read(parts[0])
    if head == "Union":
        return _one_of([read(part) for part in parts])
    if head in _LISTS:
        return ListOf(read(parts[0]))
    if head in _MAPS and len(parts) == 2:
        return MapOf(read(parts[1]))
    if head == "Literal":
        return Other(ast.unparse(expression.node))
    found = (
        modules.resolve(expression.inner(expression.node.value)) if isinstance(expression.node, ast.Subscript) else None
    )
    return (
        read(parts[0]) if found is None and len(parts) == 1 else ClassOf(found[0]) if found is not None else Other(head)
    )


def _one_of(members: list[Annotation]) -> Annotation:
    flat: list[Annotation] = []
    for member in members:
        inner = member.members if isinstance(member, OneOf) else (member,)
        flat += [
            each for each in inner if not (isinstance(each, Other) and each.text in _ABSENT) and not _is_absent(each)
        ]
    distinct = list(dict.fromkeys(flat))
    return distinct[0] if len(distinct) == 1 else OneOf(tuple(distinct))


def _is_absent(each: Annotation) -> bool:
    return isinstance(each, ClassOf) and each.name.name in _ABSENT
