"""How much a class of an SDK resembles a type of a description. Follows neither of them any further."""

from __future__ import annotations

from collections.abc import Mapping

from specloom import ir
from specloom.passes.aliases import core, record
from specloom.sdk.annotations import Annotation, ListOf, Other


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
    """Whether both are lists, or both are null, or neither is."""
    inner = core(client, type_)
    if inner is None or isinstance(inner, ir.Null):
        return annotation == Other("None")
    return annotation != Other("None") and isinstance(annotation, ListOf) == isinstance(inner, ir.List)


def _constant(type_: ir.Type, client: ir.Client) -> object:
    match core(client, type_):
        case ir.Const(value):
            return value
        case ir.Enum(values=(value,)):
            return value
        case _:
            return None
