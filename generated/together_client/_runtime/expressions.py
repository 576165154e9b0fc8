"""Type expressions as annotations hold them: quoted names, Annotated, unions. Knows typing; does not decode."""

from __future__ import annotations

import functools
import sys
import types
import typing
from collections.abc import Iterable
from typing import Annotated, Any, ForwardRef, Union

from .codec import Codec
from .records import Extras, Record
from .unions import ByKeys, ByProperty, ByPropertyType, Test, Within

_UNIONS = (Union, types.UnionType)


def evaluate(expression: Any, module: str) -> Any:
    """A quoted type expression, evaluated among the globals of `module`; Any where a name of it is missing."""
    if isinstance(expression, ForwardRef):
        expression = expression.__forward_arg__
    if not isinstance(expression, str):
        return expression
    try:
        return eval(expression, vars(sys.modules[module]))
    except (NameError, KeyError):
        return Any


def field_types(cls: type[Record]) -> dict[str, Any]:
    """Type expression of each declared member, by Python name."""
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        for name, expression in vars(base).get("__annotations__", {}).items():
            if name in cls.__shape__.wire_names:
                found[name] = evaluate(expression, base.__module__)
    return found


def extra_type(cls: type[Record]) -> Any:
    """Type expression of members that `cls` does not declare."""
    for base in getattr(cls, "__orig_bases__", ()):
        if typing.get_origin(base) is Extras:
            return evaluate(typing.get_args(base)[0], cls.__module__)
    return Any


def union_parts(expression: Any, module: str) -> tuple[list[Any], Test | None]:
    """The members of a union, flat, and how its objects are told apart; a list of one for anything else."""
    expression, marks = bare(expression, module)
    if not is_union(expression):
        return [expression], None
    return list(typing.get_args(expression)), test_in(marks)


def bare(expression: Any, module: str) -> tuple[Any, tuple[Any, ...]]:
    """The expression without its `Annotated`, and the marks that stood there."""
    expression = evaluate(expression, module)
    marks: tuple[Any, ...] = ()
    while typing.get_origin(expression) is Annotated:
        expression, *more = typing.get_args(expression)
        marks = (*more, *marks)
        home = home_in(more)
        expression = evaluate(expression, module) if home is None else evaluate_alias(expression, home)
    return expression, marks


def test_in(marks: tuple[Any, ...]) -> Test | None:
    """How the objects of a union are told apart, if a mark says so."""
    return next((mark for mark in marks if isinstance(mark, (ByProperty, ByPropertyType, ByKeys))), None)


def evaluate_alias(expression: Any, module: str) -> Any:
    """The same for what an alias that contains itself quotes: one value however often it is met, so that it is known again."""
    quoted = expression.__forward_arg__ if isinstance(expression, ForwardRef) else expression
    return _evaluate_once(quoted, module) if isinstance(quoted, str) else quoted


@functools.cache
def _evaluate_once(quoted: str, module: str) -> Any:
    return evaluate(quoted, module)


def home_in(marks: Iterable[Any]) -> str | None:
    """Module of an alias that contains itself, if a mark says that it does."""
    return next((mark.module for mark in marks if isinstance(mark, Within)), None)


def recursive(expression: Any) -> tuple[str, str] | None:
    """Text and module of an alias that contains itself, None for anything else."""
    if typing.get_origin(expression) is not Annotated:
        return None
    quoted, *marks = typing.get_args(expression)
    home = home_in(marks)
    return (quoted.__forward_arg__, home) if home and isinstance(quoted, ForwardRef) else None


def codec_in(marks: tuple[Any, ...]) -> Codec[Any] | None:
    """The codec among the marks, if there is one."""
    found: Codec[Any] | None = next((mark for mark in marks if mark.__class__ is Codec), None)
    return found


def is_union(expression: Any) -> bool:
    """Whether it is `A | B`."""
    return typing.get_origin(expression) in _UNIONS


def is_record(expression: Any) -> bool:
    """Whether it is a record class."""
    return isinstance(expression, type) and issubclass(expression, Record)
