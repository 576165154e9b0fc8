"""Parses annotations, fields and signatures. Knows Python's typing syntax; no package."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

_MOST_KEPT = 1000
_ANYTHING = frozenset({"Any", "object"})
_MARKS = ("Required", "NotRequired")
_COVARIANT = re.compile(r"(?P<head>Sequence\[|Iterable\[|Mapping\[str, )(?P<inner>.*)\]")
"""Covariant collection types (PEP 484)."""
_WIDER = (("float", "int"), ("int", "bool"), ("float", "bool"))
"""Types that a type checker accepts for the key (PEP 484, numeric tower)."""


class SignatureParameter(NamedTuple):
    """One parameter of a signature, or one field.

    Attributes:
        default: The expression after `=`; None if it is required.
    """

    name: str
    kind: Literal["positional", "keyword"]
    annotation: str
    default: str | None


class MethodSignature(NamedTuple):
    """A parsed signature: its parameters in order, without `self` and `**options`."""

    parameters: tuple[SignatureParameter, ...]
    returns: str


class Words:
    """Maps names in annotations, so that renamed types compare as equal.

    Attributes:
        renamed: Old name of a class or type -> new name.
        aliases: Alias -> the type that it stands for; aliases are not expanded if this is empty.
    """

    def __init__(self, renamed: Mapping[str, str], aliases: Mapping[str, str]) -> None:
        self.renamed = renamed
        self.aliases = aliases


PLAIN = Words({}, {})


@lru_cache(_MOST_KEPT)  # overloads repeat what they return
def read_signature(text: str) -> MethodSignature:
    """Parse a signature in the syntax of the plan. Raises SyntaxError if it is not valid."""
    (function,) = ast.parse(f"def f{text}: ...").body
    assert isinstance(function, ast.FunctionDef), text
    arguments = function.args
    plain = [*arguments.posonlyargs, *arguments.args]
    missing = len(plain) - len(arguments.defaults)
    defaults = [None] * missing + [ast.unparse(each) for each in arguments.defaults]
    keywords = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    listed = [
        *(_parameter(each, "positional", default) for each, default in zip(plain, defaults, strict=True)),
        *(_parameter(each, "keyword", _spelled(default) or None) for each, default in keywords),
    ]
    return MethodSignature(tuple(each for each in listed if each.name != "self"), _spelled(function.returns))


def read_field(text: str) -> SignatureParameter:
    """Parse a field in the syntax of the plan: `name: annotation`, with or without a default."""
    name, _, rest = text.partition(":")
    try:
        (statement,) = ast.parse(f"field: {rest.strip()}").body
    except SyntaxError:
        return SignatureParameter(name.strip(), "keyword", rest.strip(), None)
    assert isinstance(statement, ast.AnnAssign), text
    return SignatureParameter(name.strip(), "keyword", _spelled(statement.annotation), _default(statement.value))


def read_key(text: str) -> SignatureParameter:
    """A key of a TypedDict that is not total, which is required only if marked `Required`."""
    read = read_field(text)
    node = ast.parse(read.annotation, mode="eval").body
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        node = ast.parse(node.value, mode="eval").body
    if isinstance(node, ast.Subscript) and ast.unparse(node.value).rpartition(".")[2] in _MARKS:
        needed = ast.unparse(node.value).rpartition(".")[2] == "Required"
        return read._replace(annotation=ast.unparse(node.slice), default=None if needed else "...")
    return read._replace(annotation=ast.unparse(node), default="...")


@lru_cache(_MOST_KEPT)  # an annotation is asked for by each overload that has it
def elements(annotation: str, words: Words = PLAIN) -> frozenset[str]:
    """The set of alternatives of an annotation; each value of a `Literal` is one alternative."""
    try:
        return frozenset(_alternatives(ast.parse(annotation, mode="eval").body, words, frozenset()))
    except SyntaxError:
        return frozenset({annotation})


def holds(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Whether a type checker accepts each narrow alternative where the wide type is expected."""
    return bool(wide & _ANYTHING) or all(each in wide or _held(wide, each) for each in narrow)


def _held(wide: frozenset[str], member: str) -> bool:
    if member.startswith("Literal["):
        kind = type(ast.literal_eval(member[len("Literal[") : -1])).__name__
        return kind in wide or _held(wide, kind)
    if any(member == narrow and outer in wide for outer, narrow in _WIDER):
        return True
    covariant = _COVARIANT.fullmatch(member)
    others = (_COVARIANT.fullmatch(each) for each in wide) if covariant is not None else ()
    return any(
        other is not None
        and other["head"] == covariant["head"]
        and holds(elements(other["inner"]), elements(covariant["inner"]))
        for other in others
        if covariant is not None
    )


def _alternatives(node: ast.expr, words: Words, passed: frozenset[str]) -> Iterator[str]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _alternatives(left, words, passed)
            yield from _alternatives(right, words, passed)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)):
            yield from (f"Literal[{ast.unparse(value)}]" for value in values)
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[first, *_])):
            yield from _alternatives(first, words, passed)
        case ast.Constant(value=str(text)):
            yield from _alternatives(ast.parse(text, mode="eval").body, words, passed)
        case ast.Name(id=name) if name in words.aliases and name not in passed:
            yield from _alternatives(ast.parse(words.aliases[name], mode="eval").body, words, passed | {name})
        case _:
            yield _one(node, words, passed)


def _one(node: ast.expr, words: Words, passed: frozenset[str]) -> str:
    """One alternative in canonical spelling."""
    match node:
        case ast.Name(id=name):
            return words.renamed.get(name, name)
        case ast.Attribute(value=ast.Name(id="builtins"), attr=name):
            return name
        case ast.Subscript(value=ast.Name(id="Literal")):
            return ast.unparse(node)
        case ast.Subscript(value=outer, slice=ast.Tuple(elts=inner)):
            return f"{_one(outer, words, passed)}[{', '.join(_union(each, words, passed) for each in inner)}]"
        case ast.Subscript(value=outer, slice=inner):
            return f"{_one(outer, words, passed)}[{_union(inner, words, passed)}]"
        case _:
            return ast.unparse(node)


def _union(node: ast.expr, words: Words, passed: frozenset[str]) -> str:
    if isinstance(node, ast.List):
        return f"[{', '.join(_union(each, words, passed) for each in node.elts)}]"
    return " | ".join(sorted(set(_alternatives(node, words, passed))))


def _parameter(argument: ast.arg, kind: Literal["positional", "keyword"], default: str | None) -> SignatureParameter:
    # The default of what only the overload for a whole body omits.
    return SignatureParameter(
        argument.arg, kind, _spelled(argument.annotation), default if default != "REQUIRED" else None
    )


def _default(value: ast.expr | None) -> str | None:
    """The default of a field, including that of `member(...)`; None if the field is required."""
    if isinstance(value, ast.Call):
        given = [ast.unparse(each.value) for each in value.keywords if each.arg == "default"]
        return given[0] if given else None
    return ast.unparse(value) if value is not None else None


def _spelled(node: ast.expr | None) -> str:
    return "" if node is None else ast.unparse(node)
