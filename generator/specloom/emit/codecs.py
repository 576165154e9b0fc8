"""Selects the codecs of values that have different forms in Python and JSON. Does not import them."""

from __future__ import annotations

from typing import Literal, NamedTuple

from specloom import ir
from specloom.emit.imports import Scope
from specloom.emit.symbols import SymbolTable

RUNTIME = "._runtime.codec"
"""Module of the generated package that defines the codecs."""
EXACT = "._runtime.exact_numbers"
"""Module of the codec that makes the package keep the digits of every fraction."""
FILES = "._runtime.files"
"""Module of the generated package that defines the types of uploadable files."""
_MODULES = {"NUMBER": EXACT, "UPLOAD": FILES}


class ValueCodec(NamedTuple):
    """A codec, and the containers around it.

    Attributes:
        name: Constant in the runtime's `codec` module.
        around: Functions that wrap it, innermost first: `each` for arrays, `values` for objects.
        untouched: Whether the runtime encodes its Python values this way by default.
    """

    name: str
    around: tuple[Literal["each", "values"], ...] = ()
    untouched: bool = True

    @property
    def module(self) -> str:
        """Module of the runtime that has the constant."""
        return _MODULES.get(self.name, RUNTIME)

    def inside(self, container: Literal["each", "values"]) -> ValueCodec:
        """The codec of a container of such values."""
        return self._replace(around=(*self.around, container))


_TIMES = {
    "rfc3339": ValueCodec("TIME"),
    "rfc7231": ValueCodec("TIME_HTTP", untouched=False),
    "unix": ValueCodec("TIME_UNIX", untouched=False),
}
UPLOAD = ValueCodec("UPLOAD")
"""The codec of a property that is a file in a multipart body."""
_OCTETS = {"base64": ValueCodec("BYTES"), "base64url": ValueCodec("BYTES_URL", untouched=False)}


def leaf_codec(type: ir.Type) -> ValueCodec | None:
    """Codec of a type that contains no other, None if Python and JSON have the same form."""
    match type:
        case ir.Time(encoding):
            return _TIMES[encoding]
        case ir.Date():
            return ValueCodec("DATE")
        case ir.Uuid():
            return ValueCodec("UUID")
        case ir.Decimal():
            return ValueCodec("DECIMAL")
        case ir.Bytes(encoding):
            return _OCTETS.get(encoding)
        case ir.Float(exact=True):
            return ValueCodec("NUMBER", untouched=False)
        case ir.Int(as_string=True):
            return ValueCodec("INT_STRING", untouched=False)
        case _:
            return None


def codec(type: ir.Type, symbols: SymbolTable, seen: frozenset[str] = frozenset()) -> ValueCodec | None:
    """Codec of a whole value, None if it has none or only parts of it have one.

    Args:
        seen: Aliases that were resolved already; a recursive alias has no codec.
    """
    match type:
        case ir.List(item):
            inner = codec(item, symbols, seen)
            return inner and inner.inside("each")
        case ir.Map(value):
            inner = codec(value, symbols, seen)
            return inner and inner.inside("values")
        case ir.Ref(target):
            alias = None if target in seen else symbols.alias(target)
            return codec(alias.type, symbols, seen | {target}) if alias else None
        case ir.Union(members):
            return _of_union(members, symbols, seen)
        case _:
            return leaf_codec(type)


def _of_union(members: tuple[ir.Type, ...], symbols: SymbolTable, seen: frozenset[str]) -> ValueCodec | None:
    """A codec returns values of other types unchanged, so one codec may be combined with plain scalars."""
    found = [generated for member in members if (generated := codec(member, symbols, seen))]
    if len(found) != 1:
        return None
    others = [member for member in members if not codec(member, symbols, seen) and not isinstance(member, ir.Null)]
    if not others:
        return found[0]
    plain = all(isinstance(member, ir.Bool | ir.Int | ir.Float | ir.Str | ir.Const | ir.Enum) for member in others)
    return found[0] if plain and found[0].name == "TIME" and not found[0].around else None


def emit_codec(found: ValueCodec, scope: Scope) -> str:
    """The codec as an expression, such as `each(TIME)`."""
    spelled = scope.name(found.module, found.name)
    for container in found.around:
        spelled = f"{scope.name(RUNTIME, container)}({spelled})"
    return spelled
