"""Prints annotations of values that are received: properties of records, aliases, responses.
Not concerned with the order of definitions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, TypeAlias

from specloom import ir
from specloom.emit.codecs import FILES, UPLOAD, ValueCodec, codec, leaf_codec
from specloom.emit.imports import Scope
from specloom.emit.literals import literal, string, tuple_of_strings
from specloom.emit.symbols import SymbolTable
from specloom.ir import walk

Mode: TypeAlias = Literal["field", "raw", "response", "typed"]
"""The position of an annotation, which determines the form of converted values.

`field`: in a record, with a codec for the whole property. `raw`: in a record, without one: values have their JSON form.
`response`: an expression that the runtime decodes by, with each codec in its place. `typed`: the same for type checkers only.
"""

UNIONS = "._runtime.unions"
"""Module of the generated package that discriminates members of unions."""


def emit_field(type: ir.Type, scope: Scope, symbols: SymbolTable) -> tuple[str, ValueCodec | None]:
    """Annotation of a property of a record, or of an alias, and its codec."""
    whole = codec(type, symbols)
    return emit_read(type, "field" if whole else "raw", scope, symbols), whole


def emit_upload(type: ir.Type, scope: Scope, symbols: SymbolTable) -> tuple[str, ValueCodec]:
    """Annotation of a property of a record that is a file in a multipart body, and its codec."""
    files = as_files(type, symbols)
    members = files.members if isinstance(files, ir.Union) else (files,)
    listed = any(isinstance(member, ir.List) for member in members)
    return emit_read(files, "field", scope, symbols), UPLOAD.inside("each") if listed else UPLOAD


def as_files(type: ir.Type, symbols: SymbolTable, seen: frozenset[str] = frozenset()) -> ir.Type:
    """A type as a multipart body has it: raw bytes are files. Aliases are resolved, as they name the strings of JSON; recursive ones stay."""

    def change(part: ir.Type) -> ir.Type:
        if not isinstance(part, ir.Ref) or part.target in seen:
            return part
        alias = symbols.alias(part.target)
        return as_files(alias.type, symbols, seen | {part.target}) if alias else part

    return walk.replaced(walk.rebuilt(type, change), ir.Bytes("raw"), ir.Bytes("file"))


def emit_read(type: ir.Type, mode: Mode, scope: Scope, symbols: SymbolTable) -> str:
    """Annotation of a received value."""
    match type:
        case ir.Ref(target):
            return _named(target, mode, scope, symbols)
        case ir.Str():
            return scope.builtin("str")
        case ir.Union(members):
            return _union(type, members, mode, scope, symbols)
        case ir.List(item):
            return _list(item, mode, scope, symbols)
        case ir.Map(value):
            return _map(value, mode, scope, symbols)
        case ir.Tuple(items, rest):
            return _tuple(items, rest, mode, scope, symbols)
        case ir.Intersection(parts):
            return emit_read(parts[0], mode, scope, symbols) if parts else scope.name("typing", "Any")
        case _:
            return _leaf(type, mode, scope)


def _leaf(type: ir.Type, mode: Mode, scope: Scope) -> str:
    whole = leaf_codec(type)
    if whole and mode != "raw":
        plain = python_form(type, scope)
        if mode != "response":
            return plain
        return f"{scope.name('typing', 'Annotated')}[{plain}, {scope.name(whole.module, whole.name)}]"
    return wire_form(type, scope)


def python_form(type: ir.Type, scope: Scope) -> str:
    """The Python type that a codec produces for a value of `type`."""
    match type:
        case ir.Time():
            return f"{scope.name('datetime', '')}.datetime"
        case ir.Date():
            return f"{scope.name('datetime', '')}.date"
        case ir.Uuid():
            return f"{scope.name('uuid', '')}.UUID"
        case ir.Decimal() | ir.Float(exact=True):
            return scope.name("decimal", "Decimal")
        case ir.Bytes():
            return scope.builtin("bytes")
        case ir.Int():
            return scope.builtin("int")
        case _:
            return wire_form(type, scope)


def wire_form(type: ir.Type, scope: Scope) -> str:
    """The annotation of a value of `type` in its JSON form."""
    match type:
        case ir.Bytes(encoding="file"):
            return scope.name(FILES, "FileInput")
        case ir.Null():
            return "None"
        case ir.Bool():
            return scope.builtin("bool")
        case ir.Int(as_string=False):
            return scope.builtin("int")
        case ir.Float() | ir.Time(encoding="unix"):
            return scope.builtin("float")
        case ir.Const(value):
            return _const(value, scope)
        case ir.Enum(values, open_ended):
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
    """A `Literal` of those values, in a union with their types if others are admitted."""
    if not values:
        return scope.name("typing", "Any")
    exact = f"{scope.name('typing', 'Literal')}[{', '.join(literal(value) for value in values)}]"
    kinds = dict.fromkeys(type(value).__name__ for value in values) if open_ended else ()
    return joined((exact, *(scope.builtin(kind) for kind in kinds)))


def _named(target: str, mode: Mode, scope: Scope, symbols: SymbolTable) -> str:
    alias = symbols.alias(target)
    if alias is not None and mode != "field" and codec(alias.type, symbols):
        return emit_read(alias.type, mode, scope, symbols)
    home = symbols.symbol(target)
    return scope.name(f".models.{home.module}", home.name)


def _list(item: ir.Type, mode: Mode, scope: Scope, symbols: SymbolTable) -> str:
    inner = emit_read(item, mode, scope, symbols)
    if mode == "field":
        return f"{scope.name('collections.abc', 'Sequence')}[{inner}]"
    return f"{scope.builtin('list')}[{inner}]"


def _map(value: ir.Type, mode: Mode, scope: Scope, symbols: SymbolTable) -> str:
    inner = emit_read(value, mode, scope, symbols)
    if mode == "field":
        return f"{scope.name('collections.abc', 'Mapping')}[{scope.builtin('str')}, {inner}]"
    return f"{scope.builtin('dict')}[{scope.builtin('str')}, {inner}]"


def _tuple(items: tuple[ir.Type, ...], rest: ir.Type | None, mode: Mode, scope: Scope, symbols: SymbolTable) -> str:
    """A JSON array is a Python list, whatever its positions; objects that only their position identifies stay plain."""
    spelled: dict[str, bool] = {}
    for member in items if rest is None else (*items, rest):
        spelled[emit_read(member, mode, scope, symbols)] = holds_object(member, symbols)
    inner = joined(spelled) if sum(spelled.values()) < 2 else scope.name("typing", "Any")
    return f"{scope.builtin('list')}[{inner or scope.name('typing', 'Any')}]"


def holds_object(type: ir.Type, symbols: SymbolTable) -> bool:
    """Whether a value of `type` may be a JSON object."""
    match type:
        case ir.Ref(target):
            alias = symbols.alias(target)
            return alias is None or not isinstance(alias.type, ir.Enum | ir.Str | ir.Int | ir.Float | ir.Bool)
        case ir.Map() | ir.Union() | ir.List() | ir.Tuple():
            return True
        case _:
            return False


def _union(type: ir.Union, members: tuple[ir.Type, ...], mode: Mode, scope: Scope, symbols: SymbolTable) -> str:
    spelled = joined(emit_read(member, mode, scope, symbols) for member in members)
    if mode == "typed" or isinstance(type.discrimination, ir.ByJsonType | None) or "|" not in spelled:
        return spelled
    return f"{scope.name('typing', 'Annotated')}[{spelled}, {_discrimination_marker(type.discrimination, members, mode, scope, symbols)}]"


def _discrimination_marker(
    test: ir.Test, members: tuple[ir.Type, ...], mode: Mode, scope: Scope, symbols: SymbolTable
) -> str:
    def target(decision: ir.Decision) -> str:
        if isinstance(decision, int):
            return emit_read(members[decision], mode, scope, symbols)
        spelled = joined(emit_read(members[at], mode, scope, symbols) for at in sorted(set(ir.indexes(decision))))
        if "|" not in spelled:
            return spelled
        inner = _discrimination_marker(decision, members, mode, scope, symbols)
        return f"{scope.name('typing', 'Annotated')}[{spelled}, {inner}]"

    match test:
        case ir.ByProperty(wire_name, table, other) | ir.ByPropertyType(wire_name, table, other):
            pairs = ", ".join(f"{literal(value)}: {target(decision)}" for value, decision in table)
            rest = "" if other is None else f", other={target(other)}"
            return f"{scope.name(UNIONS, test.__class__.__name__)}({string(wire_name)}, {{{pairs}}}{rest})"
        case ir.ByKeys(candidates):
            required_keys = scope.name(UNIONS, "RequiredKeys")
            listed = ", ".join(f"{required_keys}({target(sign.decision)}{_required_keys(sign)})" for sign in candidates)
            return f"{scope.name(UNIONS, 'ByKeys')}({listed})"


def _required_keys(sign: ir.RequiredKeys) -> str:
    said = {"required": sign.required, "distinctive": sign.distinctive}
    return "".join(f", {name}={tuple_of_strings(names)}" for name, names in said.items() if names)


def joined(parts: Iterable[str]) -> str:
    """A union of annotations: each once, None last, only `Any` if it is one of them."""
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
    """Members of a printed union, if they can be split without parsing."""
    return part.split(" | ") if "[" not in part else [part]
