"""Type expressions in annotations: quoted names, Annotated, unions. Inspects types; decodes nothing."""

from __future__ import annotations

import decimal
import functools
import sys
import types
import typing
from collections.abc import Iterable
from typing import Annotated, Any, ForwardRef, TypeVar, Union

from .codec import Codec
from .records import Extras, Record
from .unions import ByKeys, ByProperty, ByPropertyType, Test, Within

_UNIONS = (Union, types.UnionType)
_NUMBERS = (int, float, decimal.Decimal)
_KINDS: dict[Any, tuple[type, ...]] = {
    str: (str,),
    bool: (bool,),
    int: _NUMBERS,
    float: _NUMBERS,
    list: (list,),
    dict: (dict,),
}
"""Type -> classes of plain data that may be of it."""


def evaluate(expression: Any, module: str) -> Any:
    """A quoted type expression, evaluated with the globals of `module`; Any if one of its names is undefined."""
    if isinstance(expression, ForwardRef):
        expression = expression.__forward_arg__
    if not isinstance(expression, str):
        return expression
    try:
        return eval(expression, vars(sys.modules[module]))
    except (NameError, KeyError):
        return Any


def field_types(cls: type[Record], arguments: tuple[Any, ...] = ()) -> dict[str, Any]:
    """Type expression of each declared property, by Python name.

    Args:
        arguments: Those of a generic class, in place of its type variables.
    """
    found: dict[str, Any] = {}
    chosen = _arguments_of_bases(cls, arguments)
    for base in reversed(cls.__mro__):
        for name, expression in vars(base).get("__annotations__", {}).items():
            if name in cls.__shape__.wire_names:
                found[name] = _substituted(evaluate(expression, base.__module__), chosen.get(base))
    return found


def record_class(expression: Any) -> type[Record] | None:
    """The class of a record: the expression itself, or that of a generic class with arguments; None for any other type."""
    cls = typing.get_origin(expression) or expression
    return cls if is_record(cls) else None


def _arguments_of_bases(cls: type[Record], arguments: tuple[Any, ...]) -> dict[type, dict[Any, Any]]:
    """Generic class among `cls` and its bases -> type variable -> argument."""
    found = {cls: dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False))} if arguments else {}
    bases: tuple[Any, ...] = vars(cls).get("__orig_bases__", ())
    for base in bases:
        origin, own = typing.get_origin(base), typing.get_args(base)
        if origin is not Extras and is_record(origin):
            found |= _arguments_of_bases(origin, tuple(_substituted(each, found.get(cls)) for each in own))
    return found


def _substituted(expression: Any, chosen: dict[Any, Any] | None) -> Any:
    """A type expression with arguments in place of type variables."""
    if not chosen:
        return expression
    if isinstance(expression, TypeVar):
        return chosen.get(expression, expression)
    variables = getattr(expression, "__parameters__", ())
    return expression[tuple(chosen.get(each, each) for each in variables)] if variables else expression


def extra_type(cls: type[Record]) -> Any:
    """Type expression of the properties that `cls` does not declare."""
    for base in getattr(cls, "__orig_bases__", ()):
        if typing.get_origin(base) is Extras:
            return evaluate(typing.get_args(base)[0], cls.__module__)
    return Any


def union_parts(expression: Any, module: str) -> tuple[list[Any], Test | None]:
    """The members of a union, flattened, and the test that discriminates its objects; a list of one for any other type."""
    expression, marks = bare(expression, module)
    if not is_union(expression):
        return [expression], None
    return list(typing.get_args(expression)), test_in(marks)


def bare(expression: Any, module: str) -> tuple[Any, tuple[Any, ...]]:
    """The expression without its `Annotated`, and the metadata in it."""
    expression = evaluate(expression, module)
    marks: tuple[Any, ...] = ()
    while typing.get_origin(expression) is Annotated:
        expression, *more = typing.get_args(expression)
        marks = (*more, *marks)
        home = home_in(more)
        expression = evaluate(expression, module) if home is None else evaluate_alias(expression, home)
    return expression, marks


def test_in(marks: tuple[Any, ...]) -> Test | None:
    """The test that discriminates the objects of a union, if the metadata holds one."""
    return next((mark for mark in marks if isinstance(mark, (ByProperty, ByPropertyType, ByKeys))), None)


def evaluate_alias(expression: Any, module: str) -> Any:
    """The quoted part of an alias that contains itself: the same object at each lookup, so that recursion is recognized."""
    quoted = expression.__forward_arg__ if isinstance(expression, ForwardRef) else expression
    return _evaluate_once(quoted, module) if isinstance(quoted, str) else quoted


@functools.cache
def _evaluate_once(quoted: str, module: str) -> Any:
    return evaluate(quoted, module)


def home_in(marks: Iterable[Any]) -> str | None:
    """Module of an alias that contains itself, if the metadata marks it as such."""
    return next((mark.module for mark in marks if isinstance(mark, Within)), None)


def recursive(expression: Any) -> tuple[str, str] | None:
    """Source and module of an alias that contains itself, None for any other type."""
    if typing.get_origin(expression) is not Annotated:
        return None
    quoted, *marks = typing.get_args(expression)
    home = home_in(marks)
    return (quoted.__forward_arg__, home) if home and isinstance(quoted, ForwardRef) else None


def codec_in(marks: tuple[Any, ...]) -> Codec[Any] | None:
    """The codec in the metadata, if there is one."""
    found: Codec[Any] | None = next((mark for mark in marks if mark.__class__ is Codec), None)
    return found


def is_union(expression: Any) -> bool:
    """Whether it is `A | B`."""
    return typing.get_origin(expression) in _UNIONS


def is_record(expression: Any) -> bool:
    """Whether it is a record class."""
    return isinstance(expression, type) and issubclass(expression, Record)


def refuses(expression: Any, value: object) -> bool:
    """Whether it is certain that `value`, plain data, is not of the type: no record, scalar, list or mapping in it is of this kind."""
    expression, _ = bare(expression, "")
    if is_union(expression):
        return all(refuses(part, value) for part in typing.get_args(expression))
    origin = typing.get_origin(expression)
    kinds = (dict,) if is_record(expression) else _KINDS.get(origin or expression)
    return kinds is not None and not isinstance(value, kinds)
