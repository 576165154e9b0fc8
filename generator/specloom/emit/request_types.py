"""Prints annotations of values that are sent: arguments and the keys of TypedDict input types.
Not concerned with signatures.
"""

from __future__ import annotations

from collections.abc import Mapping

from specloom import ir
from specloom.emit.codecs import FILES, codec, leaf_codec
from specloom.emit.imports import Scope
from specloom.emit.response_types import as_files, joined, python_form, wire_form
from specloom.emit.symbols import SymbolTable


def emit_argument(type: ir.Type, scope: Scope, symbols: SymbolTable) -> str:
    """Annotation of an argument; the codec of the whole value, if any, is passed to the runtime separately."""
    return emit_sent(type, scope, symbols, coded=codec(type, symbols) is not None)


def emit_sent_files(type: ir.Type, scope: Scope, symbols: SymbolTable) -> str:
    """Annotation of a value that a multipart body sends, in which raw bytes are files."""
    return emit_sent(as_files(type, symbols), scope, symbols, coded=codec(type, symbols) is not None)


def emit_sent(type: ir.Type, scope: Scope, symbols: SymbolTable, *, coded: bool = False) -> str:
    """Annotation of a value that is sent: wider than that of a received one, since plain dicts and any sequence are accepted.

    Args:
        coded: Whether the runtime receives the codec of the value; without it, values with a non-default codec
            are accepted in their JSON form.
    """
    match type:
        case ir.Ref(target):
            return _named(target, scope, symbols, coded)
        case ir.Union(members):
            return joined(emit_sent(member, scope, symbols, coded=coded) for member in members)
        case ir.List(item):
            return f"{scope.name('collections.abc', 'Sequence')}[{emit_sent(item, scope, symbols, coded=coded)}]"
        case ir.Tuple(items, rest):
            members = (*items, rest) if rest is not None else items
            inner = joined(emit_sent(member, scope, symbols) for member in members) or scope.builtin("object")
            return f"{scope.name('collections.abc', 'Sequence')}[{inner}]"
        case ir.Map(value):
            return mapping(emit_sent(value, scope, symbols, coded=coded), scope)
        case ir.Intersection(parts):
            return emit_sent(parts[0], scope, symbols) if parts else scope.builtin("object")
        case _:
            return _leaf(type, scope, coded)


def mapping(value: str, scope: Scope) -> str:
    """A mapping from strings to values with the annotation `value`."""
    return f"{scope.name('collections.abc', 'Mapping')}[{scope.builtin('str')}, {value}]"


def _leaf(type: ir.Type, scope: Scope, coded: bool) -> str:
    match type:
        case ir.Any():
            return scope.builtin("object")
        case ir.Const(Mapping()):
            return mapping(scope.builtin("object"), scope)
        case ir.Const(list() | tuple()):
            return f"{scope.name('collections.abc', 'Sequence')}[{scope.builtin('object')}]"
        case ir.Bytes(encoding="file"):
            return scope.name(FILES, "FileInput")
        case ir.Bytes(encoding="raw"):
            return joined((scope.builtin("bytes"), scope.builtin("str")))
        case ir.Bytes(encoding="base64"):
            return scope.builtin("bytes")
        case _:
            return _converted(type, scope, coded)


def _converted(type: ir.Type, scope: Scope, coded: bool) -> str:
    """Both forms are accepted, if the runtime encodes both."""
    wire_name, found = wire_form(type, scope), leaf_codec(type)
    if found is None or not (coded or found.untouched):
        return wire_name
    plain = python_form(type, scope)
    return plain if isinstance(type, ir.Int | ir.Bytes) else joined((plain, wire_name))


def _named(target: str, scope: Scope, symbols: SymbolTable, coded: bool) -> str:
    alias, home = symbols.alias(target), symbols.symbol(target)
    if alias is not None and not home.input_name and codec(alias.type, symbols):
        return emit_sent(alias.type, scope, symbols, coded=coded)
    input_name = scope.name(f".{symbols.inputs}.{home.module}", home.input_name) if home.input_name else ""
    if alias is not None:
        return input_name or scope.name(f".models.{home.module}", home.name)
    return _record(target, input_name, scope, symbols)


def _record(target: str, input_name: str, scope: Scope, symbols: SymbolTable) -> str:
    """The record, its input type, and any mapping if undeclared properties have a type that a TypedDict cannot express."""
    home, shape = symbols.symbol(target), symbols.shapes[target]
    model = scope.name(f".models.{home.module}", home.name)
    parts = [model, input_name] if input_name else [model]
    if isinstance(shape, ir.Record) and takes_any_mapping(shape):
        parts.append(mapping(scope.builtin("object"), scope))
    return " | ".join(parts)


def takes_any_mapping(record: ir.Record) -> bool:
    """Whether a plain mapping may replace `record`: its undeclared properties have a type, or it declares no property at all."""
    return not record.closed and (not record.fields or not isinstance(record.extra, ir.Any | None))


def is_sent_differently(type: ir.Type, symbols: SymbolTable, seen: frozenset[str] = frozenset()) -> bool:
    """Whether the annotation for sending `type` is wider than for receiving it, so that an alias of it needs an input type."""
    match type:
        case ir.Ref(target):
            alias = symbols.alias(target)
            if alias is None:
                return True
            return target not in seen and is_sent_differently(alias.type, symbols, seen | {target})
        case ir.List() | ir.Map() | ir.Tuple() | ir.Bytes(encoding="raw"):
            return True
        case ir.Union(members):
            return any(is_sent_differently(member, symbols, seen) for member in members)
        case ir.Intersection(parts):
            return any(is_sent_differently(part, symbols, seen) for part in parts)
        case _:
            return leaf_codec(type) is not None
