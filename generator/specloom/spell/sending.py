"""Annotations of what is sent: arguments and the members of TypedDict twins. Knows Python's typing syntax; no signatures."""

from __future__ import annotations

from collections.abc import Mapping

from specloom import ir
from specloom.spell.book import Book
from specloom.spell.codecs import codec, leaf_codec
from specloom.spell.imports import Scope
from specloom.spell.reading import joined, python_form, wire_form

FILES = "._runtime.files"
"""Module of the generated package that knows what a file to send may be."""


def spell_argument(type: ir.Type, scope: Scope, book: Book) -> str:
    """Annotation of an argument; the codec of the whole value, if any, is told to the runtime beside it."""
    return spell_sent(type, scope, book, coded=codec(type, book) is not None)


def spell_sent(type: ir.Type, scope: Scope, book: Book, *, coded: bool = False) -> str:
    """Annotation of a value that is sent: wider than what is read, since plain dicts and any sequence will do.

    Args:
        coded: Whether the runtime is told the value's codec; without, values in an encoding that it does not
            choose by itself are taken as they stand on the wire.
    """
    match type:
        case ir.Ref(target):
            return _named(target, scope, book, coded)
        case ir.Union(members):
            return joined(spell_sent(member, scope, book, coded=coded) for member in members)
        case ir.List(item):
            return f"{scope.name('collections.abc', 'Sequence')}[{spell_sent(item, scope, book, coded=coded)}]"
        case ir.Tuple(items, rest):
            members = (*items, rest) if rest is not None else items
            inner = joined(spell_sent(member, scope, book) for member in members) or scope.builtin("object")
            return f"{scope.name('collections.abc', 'Sequence')}[{inner}]"
        case ir.Map(value):
            return mapping(spell_sent(value, scope, book, coded=coded), scope)
        case ir.Meet(parts):
            return spell_sent(parts[0], scope, book) if parts else scope.builtin("object")
        case _:
            return _leaf(type, scope, coded)


def mapping(value: str, scope: Scope) -> str:
    """A mapping from texts to values annotated `value`."""
    return f"{scope.name('collections.abc', 'Mapping')}[{scope.builtin('str')}, {value}]"


def _leaf(type: ir.Type, scope: Scope, coded: bool) -> str:
    match type:
        case ir.Any():
            return scope.builtin("object")
        case ir.Const(Mapping()):
            return mapping(scope.builtin("object"), scope)
        case ir.Const(list() | tuple()):
            return f"{scope.name('collections.abc', 'Sequence')}[{scope.builtin('object')}]"
        case ir.Bytes(encoding="raw"):
            return scope.name(FILES, "FileInput")
        case ir.Bytes(encoding="base64"):
            return scope.builtin("bytes")
        case _:
            return _converted(type, scope, coded)


def _converted(type: ir.Type, scope: Scope, coded: bool) -> str:
    """Either form will do, where the runtime knows both."""
    wire, found = wire_form(type, scope), leaf_codec(type)
    if found is None or not (coded or found.natural):
        return wire
    plain = python_form(type, scope)
    return plain if isinstance(type, ir.Int | ir.Bytes) else joined((plain, wire))


def _named(target: str, scope: Scope, book: Book, coded: bool) -> str:
    alias, home = book.alias(target), book.home(target)
    if alias is not None and not home.twin and codec(alias.type, book):
        return spell_sent(alias.type, scope, book, coded=coded)
    twin = scope.name(f".types.{home.module}", home.twin) if home.twin else ""
    if alias is not None:
        return twin or scope.name(f".models.{home.module}", home.name)
    return _record(target, twin, scope, book)


def _record(target: str, twin: str, scope: Scope, book: Book) -> str:
    """A record itself, its twin, and any mapping where further members have a type that a TypedDict cannot say."""
    home, shape = book.home(target), book.shapes[target]
    model = scope.name(f".models.{home.module}", home.name)
    parts = [model, twin] if twin else [model]
    if isinstance(shape, ir.Record) and takes_any_mapping(shape):
        parts.append(mapping(scope.builtin("object"), scope))
    return " | ".join(parts)


def takes_any_mapping(record: ir.Record) -> bool:
    """Whether a plain mapping may stand for `record`: its further members have a type, or it names no member at all."""
    return not record.closed and (not record.fields or not isinstance(record.extra, ir.Any | None))


def is_sent_differently(type: ir.Type, book: Book, seen: frozenset[str] = frozenset()) -> bool:
    """Whether what may be sent for `type` is wider than what is read, so that an alias of it needs a twin."""
    match type:
        case ir.Ref(target):
            alias = book.alias(target)
            if alias is None:
                return True
            return target not in seen and is_sent_differently(alias.type, book, seen | {target})
        case ir.List() | ir.Map() | ir.Tuple() | ir.Bytes(encoding="raw"):
            return True
        case ir.Union(members):
            return any(is_sent_differently(member, book, seen) for member in members)
        case ir.Meet(parts):
            return any(is_sent_differently(part, book, seen) for part in parts)
        case _:
            return leaf_codec(type) is not None
