"""Simplifies unions: flat, distinct, null last, no member that another one already admits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from specloom import ir
from specloom.ir.walk import refs

_STRINGS = (ir.Time, ir.Date, ir.Uuid, ir.Bytes, ir.Decimal)


def union_of(types: Iterable[ir.Type], named: tuple[str, tuple[tuple[str | None, str], ...]] | None = None) -> ir.Type:
    """The simplest type that admits what each of `types` admits."""
    flat = list(dict.fromkeys(_flat(types)))
    if any(isinstance(member, ir.Any) for member in flat):
        return _any(flat)
    may_be_null = any(isinstance(member, ir.Null) for member in flat)
    members: list[ir.Type] = [member for member in flat if not isinstance(member, ir.Null)]
    members = _scalars(members) if len(members) > 1 else members
    if not members:
        return ir.Null()
    if may_be_null:
        members.append(ir.Null())
    return members[0] if len(members) == 1 else ir.Union(tuple(members), discriminator=named)


def normalize(type_: ir.Union) -> ir.Type:
    """A union whose members have changed, simplified again; itself if nothing changed."""
    if is_nullable(type_):
        return type_  # by far the most frequent case
    generated = union_of(type_.members, type_.discriminator)
    return type_ if generated == type_ else generated


def is_nullable(type_: ir.Union) -> bool:
    """Whether a union is one type and null, and cannot be simpler."""
    match type_.members:
        case (one, ir.Null()):
            return not isinstance(one, ir.Any | ir.Null | ir.Union)
        case _:
            return False


def without_null(type_: ir.Type) -> tuple[ir.Type | None, bool]:
    """A type without null, None if nothing is left; and whether it admits null."""
    match type_:
        case ir.Null():
            return None, True
        case ir.Union(members, how, named) if ir.Null() in members:
            rest = tuple(member for member in members if member != ir.Null())
            return (rest[0] if len(rest) == 1 else ir.Union(rest, how, named)), True
        case _:
            return type_, False


def _flat(types: Iterable[ir.Type]) -> Iterator[ir.Type]:
    for type_ in types:
        match type_:
            case ir.Union(members):
                yield from _flat(members)
            case _:
                yield type_


def _any(members: list[ir.Type]) -> ir.Type:
    """Any, with the first reason that is given."""
    return next((member for member in members if isinstance(member, ir.Any) and member.reason), ir.Any())


def _scalars(members: list[ir.Type]) -> list[ir.Type]:
    """Members with those of one kind merged; the merged one takes the position of the first."""
    for join in (_join_enums, _join_strings, _join_numbers, _join_containers):
        members = join(members)
    return members


def _replace(members: list[ir.Type], group: Sequence[ir.Type], joined: ir.Type) -> list[ir.Type]:
    generated: list[ir.Type] = []
    for member in members:
        if member not in group:
            generated.append(member)
        elif joined not in generated:
            generated.append(joined)
    return generated


def _join_enums(members: list[ir.Type]) -> list[ir.Type]:
    group = [member for member in members if isinstance(member, ir.Enum)]
    if len(group) < 2:
        return members
    values = {(type(value).__name__, value): value for choice in group for value in choice.values}
    joined = ir.Enum(tuple(values.values()), open=any(choice.open for choice in group))
    return _replace(members, group, joined)


def _join_strings(members: list[ir.Type]) -> list[ir.Type]:
    """Strings with several Python forms cannot be distinguished: they are decoded as `str`."""
    group = [member for member in members if isinstance(member, (ir.Str, *_STRINGS)) and not _raw(member)]
    choices = [member for member in members if isinstance(member, ir.Enum) and _all_strings(member)]
    if choices and group:
        choice = choices[0]
        return _replace(members, [*group, *choices], ir.Enum(choice.values, open=True))
    return members if len(group) < 2 else _replace(members, group, ir.Str())


def _raw(type_: ir.Type) -> bool:
    return isinstance(type_, ir.Bytes) and type_.encoding == "raw"


def _all_strings(choice: ir.Enum) -> bool:
    return all(isinstance(value, str) for value in choice.values)


def _join_numbers(members: list[ir.Type]) -> list[ir.Type]:
    group = [member for member in members if isinstance(member, ir.Int | ir.Float)]
    if len(group) < 2:
        return members
    whole = all(isinstance(member, ir.Int) for member in group)
    return _replace(members, group, ir.Int() if whole else ir.Float())


def _join_containers(members: list[ir.Type]) -> list[ir.Type]:
    """Arrays of records, or maps, that only their content distinguishes become one with a union inside."""
    lists = [member for member in members if isinstance(member, ir.List)]
    if len(lists) > 1 and sum(_has_shape(member.item) for member in lists) > 0:
        members = _replace(members, lists, ir.List(union_of(member.item for member in lists)))
    maps = [member for member in members if isinstance(member, ir.Map)]
    if len(maps) > 1:
        members = _replace(members, maps, ir.Map(union_of(member.value for member in maps)))
    return members


def _has_shape(type_: ir.Type) -> bool:
    return bool(refs(type_))
