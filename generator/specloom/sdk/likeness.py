"""How much a class of an SDK resembles a type of a description. Follows neither of them any further."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from specloom import ir
from specloom.passes.aliases import core, record
from specloom.sdk.annotations import Annotation, ListOf, Other

_SCALARS: Mapping[str, tuple[type, ...]] = {
    "str": (ir.Str,),
    "int": (ir.Int,),
    "float": (ir.Float, ir.Int),
    "bool": (ir.Bool,),
}
"""Scalars of Python -> the types that they are of."""


def likeness(mine: Mapping[str, Annotation], type_: ir.Type, client: ir.Client) -> float:
    """From -1 for two that say different constants to 2 for the same fields and a constant that agrees.

    Args:
        mine: The fields of the class by their names on the wire.
    """
    shape = record(client, core(client, type_))
    if shape is None or not mine:
        return 0.5 if not mine and shape is None and isinstance(type_, ir.Ref) else 0.0
    theirs = {field.wire_name: field.type for field in shape.fields}
    common = len(mine.keys() & theirs.keys()) / (len(mine.keys() | theirs.keys()) or 1)
    constants = [
        repr(value) in own.text
        for wire, own in mine.items()
        if isinstance(own, Other) and wire in theirs and (value := _constant(theirs[wire], client)) is not None
    ]
    unlike = sum(not _fits(own, theirs[wire], client) for wire, own in mine.items() if wire in theirs)
    return common - 1 if False in constants else common + (1 if constants else 0) - 0.1 * unlike


def _fits(annotation: Annotation, type_: ir.Type, client: ir.Client) -> bool:
    """Whether both are lists, or both are null, or neither is; scalars are of one type, and enums have the same values."""
    inner = core(client, type_)
    if inner is None or isinstance(inner, ir.Null):
        return annotation == Other("None")
    match annotation, inner:
        case Other(text), ir.Enum(values=values) if text.startswith("Literal["):
            return set(_literals(text)) == set(map(repr, values))
        case Other(text), ir.Str() | ir.Int() | ir.Float() | ir.Bool():
            return text not in _SCALARS or isinstance(inner, _SCALARS[text])
        case _:
            return annotation != Other("None") and isinstance(annotation, ListOf) == isinstance(inner, ir.List)


def _literals(text: str) -> list[str]:
    """The values of `Literal["a", 1]`, as Python prints them."""
    match ast.parse(text, mode="eval").body:
        case ast.Subscript(slice=ast.Tuple(elts=parts)):
            return [ast.unparse(part) for part in parts]
        case ast.Subscript(slice=part):
            return [ast.unparse(part)]
        case _:
            return []


def _constant(type_: ir.Type, client: ir.Client) -> object:
    match core(client, type_):
        case ir.Const(value):
            return value
        case ir.Enum(values=(value,)):
            return value
        case _:
            return None
