"""Annotations of what is read: members of records, aliases, replies. Knows Python's typing syntax; not modules' order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, TypeAlias

from specloom import ir
from specloom.spell.book import Book
from specloom.spell.codecs import RUNTIME, Codec, codec, leaf_codec
from specloom.spell.imports import Scope
from specloom.spell.literals import literal, text, tuple_of_texts

Mode: TypeAlias = Literal["member", "raw", "reply", "typed"]
"""Where an annotation stands, and with that what a converted value looks like.

`member`: in a record, beside a codec for the whole member. `raw`: in a record, without one: values are as JSON has them.
`reply`: an expression the runtime decodes by, each codec noted at its place. `typed`: the same for type checkers alone.
"""

UNIONS = "._runtime.unions"
"""Module of the generated package that tells members of unions apart."""


def spell_field(type: ir.Type, scope: Scope, book: Book) -> tuple[str, Codec | None]:
    """Annotation of a record's member, or of an alias, and the codec that makes it true."""
    whole = codec(type, book)
    return spell_read(type, "member" if whole else "raw", scope, book), whole


def spell_read(type: ir.Type, mode: Mode, scope: Scope, book: Book) -> str:
    """Annotation of a value that is read."""
    match type:
        case ir.Ref(target):
            return _named(target, mode, scope, book)
        case ir.Str():
            return scope.builtin("str")
        case ir.Union(members):
            return _union(type, members, mode, scope, book)
        case ir.List(item):
            return _list(item, mode, scope, book)
        case ir.Map(value):
            return _map(value, mode, scope, book)
        case ir.Tuple(items, rest):
            return _tuple(items, rest, mode, scope, book)
        case ir.Meet(parts):
            return spell_read(parts[0], mode, scope, book) if parts else scope.name("typing", "Any")
        case _:
            return _leaf(type, mode, scope)


def _leaf(type: ir.Type, mode: Mode, scope: Scope) -> str:
    whole = leaf_codec(type)
    if whole and mode != "raw":
        plain = python_form(type, scope)
        if mode != "reply":
            return plain
        return f"{scope.name('typing', 'Annotated')}[{plain}, {scope.name(RUNTIME, whole.name)}]"
    return wire_form(type, scope)


def python_form(type: ir.Type, scope: Scope) -> str:
    """What a codec makes of a value of `type`."""
    match type:
        case ir.Time():
            return f"{scope.name('datetime', '')}.datetime"
        case ir.Date():
            return f"{scope.name('datetime', '')}.date"
        case ir.Uuid():
            return f"{scope.name('uuid', '')}.UUID"
        case ir.Decimal():
            return scope.name("decimal", "Decimal")
        case ir.Bytes():
            return scope.builtin("bytes")
        case ir.Int():
            return scope.builtin("int")
        case _:
            return wire_form(type, scope)


def wire_form(type: ir.Type, scope: Scope) -> str:
    """A value of `type` as parsed JSON has it."""
    match type:
        case ir.Null():
            return "None"
        case ir.Bool():
            return scope.builtin("bool")
        case ir.Int(text=False):
            return scope.builtin("int")
        case ir.Float() | ir.Time(encoding="unix"):
            return scope.builtin("float")
        case ir.Const(value):
            return _const(value, scope)
        case ir.Choice(values, open_ended):
            return choice(values, open_ended, scope)
        case ir.Any():
            return scope.name("typing", "Any")
        case _:
            return scope.builtin("str")


def _const(value: ir.Json, scope: Scope) -> str:
    match value:
        case None:
            return "None"
        case str() | bool() | int():
            return f"{scope.name('typing', 'Literal')}[{literal(value)}]"
        case float():
            return scope.builtin("float")
        case Mapping():
            return f"{scope.builtin('dict')}[{scope.builtin('str')}, {scope.name('typing', 'Any')}]"
        case _:
            return f"{scope.builtin('list')}[{scope.name('typing', 'Any')}]"


def choice(values: Sequence[str | int | bool], open_ended: bool, scope: Scope) -> str:
    """A `Literal` of those values, beside their types where others are admitted."""
    if not values:
        return scope.name("typing", "Any")
    exact = f"{scope.name('typing', 'Literal')}[{', '.join(literal(value) for value in values)}]"
    kinds = dict.fromkeys(type(value).__name__ for value in values) if open_ended else ()
    return joined((exact, *(scope.builtin(kind) for kind in kinds)))


def _named(target: str, mode: Mode, scope: Scope, book: Book) -> str:
    alias = book.alias(target)
    if alias is not None and mode != "member" and codec(alias.type, book):
        return spell_read(alias.type, mode, scope, book)
    home = book.home(target)
    return scope.name(f".models.{home.module}", home.name)


def _list(item: ir.Type, mode: Mode, scope: Scope, book: Book) -> str:
    inner = spell_read(item, mode, scope, book)
    if mode == "member":
        return f"{scope.name('collections.abc', 'Sequence')}[{inner}]"
    return f"{scope.builtin('list')}[{inner}]"


def _map(value: ir.Type, mode: Mode, scope: Scope, book: Book) -> str:
    inner = spell_read(value, mode, scope, book)
    if mode == "member":
        return f"{scope.name('collections.abc', 'Mapping')}[{scope.builtin('str')}, {inner}]"
    return f"{scope.builtin('dict')}[{scope.builtin('str')}, {inner}]"


def _tuple(items: tuple[ir.Type, ...], rest: ir.Type | None, mode: Mode, scope: Scope, book: Book) -> str:
    """A JSON array is a Python list, whatever is said of its positions; objects told by position alone stay plain."""
    spelled: dict[str, bool] = {}
    for member in items if rest is None else (*items, rest):
        spelled[spell_read(member, mode, scope, book)] = holds_object(member, book)
    inner = joined(spelled) if sum(spelled.values()) < 2 else scope.name("typing", "Any")
    return f"{scope.builtin('list')}[{inner or scope.name('typing', 'Any')}]"


def holds_object(type: ir.Type, book: Book) -> bool:
    """Whether a value of `type` may be a JSON object."""
    match type:
        case ir.Ref(target):
            alias = book.alias(target)
            return alias is None or not isinstance(alias.type, ir.Choice | ir.Str | ir.Int | ir.Float | ir.Bool)
        case ir.Map() | ir.Union() | ir.List() | ir.Tuple():
            return True
        case _:
            return False


def _union(type: ir.Union, members: tuple[ir.Type, ...], mode: Mode, scope: Scope, book: Book) -> str:
    spelled = joined(spell_read(member, mode, scope, book) for member in members)
    if mode == "typed" or isinstance(type.how, ir.ByKind | None) or "|" not in spelled:
        return spelled
    return f"{scope.name('typing', 'Annotated')}[{spelled}, {_marker(type.how, members, mode, scope, book)}]"


def _marker(how: ir.Look, members: tuple[ir.Type, ...], mode: Mode, scope: Scope, book: Book) -> str:
    def target(told: ir.Told) -> str:
        if isinstance(told, int):
            return spell_read(members[told], mode, scope, book)
        spelled = joined(spell_read(members[at], mode, scope, book) for at in sorted(set(ir.indexes(told))))
        inner = _marker(told, members, mode, scope, book)
        return f"{scope.name('typing', 'Annotated')}[{spelled}, {inner}]" if "|" in spelled else spelled

    match how:
        case ir.ByMember(wire, table, other) | ir.ByMemberKind(wire, table, other):
            pairs = ", ".join(f"{literal(value)}: {target(told)}" for value, told in table)
            rest = "" if other is None else f", other={target(other)}"
            return f"{scope.name(UNIONS, how.__class__.__name__)}({text(wire)}, {{{pairs}}}{rest})"
        case ir.ByMembers(signs):
            having = scope.name(UNIONS, "Having")
            listed = ", ".join(f"{having}({target(sign.told)}{_sign(sign)})" for sign in signs)
            return f"{scope.name(UNIONS, 'ByMembers')}({listed})"


def _sign(sign: ir.Having) -> str:
    said = {"required": sign.required, "own": sign.own}
    return "".join(f", {name}={tuple_of_texts(names)}" for name, names in said.items() if names)


def joined(parts: Iterable[str]) -> str:
    """A union of annotations: each once, None last, nothing beside `Any`."""
    distinct = list(dict.fromkeys(piece for part in parts for piece in _pieces(part)))
    if "Any" in distinct:
        return "Any"
    if "None" in distinct:
        distinct.remove("None")
        distinct.append("None")
    return " | ".join(distinct)


def optional(annotation: str) -> str:
    """`annotation` or None."""
    if annotation == "None" or annotation.endswith(" | None"):
        return annotation
    return f"{annotation} | None"


def _pieces(part: str) -> list[str]:
    """Members of a spelled union, where that can be seen without parsing."""
    return part.split(" | ") if "[" not in part else [part]
