"""The codecs of plain dicts and lists: they refuse a time where a date is described, print decimals as strings where these are
described (`._runtime.dates`), and where a package emulates an SDK they accept its names of properties (`._runtime.compat.names`).
Not concerned with other conversions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from specloom import ir
from specloom.emit import Scope, SymbolTable, ValueCodec, emit_codec, literal, string

DATES = ("._runtime.dates", "dates")
NAMES = ("._runtime.compat.names", "named")
RUNTIME = "._runtime.codec"


class DateCodecs:
    """The codecs of one module, those of records in constants.

    Attributes:
        scope: The module scope of the values of constants.
        typing: That of their annotations.
        reserve: Makes a name of a constant from the one that it would like to have.
        constants: Key of a record -> name, annotation and value of the constant; the value is empty while it is printed.
    """

    def __init__(self, scope: Scope, typing: Scope, symbols: SymbolTable, reserve: Callable[[str], str]) -> None:
        self.scope = scope
        self.typing = typing
        self.symbols = symbols
        self.reserve = reserve
        self.constants: dict[str, tuple[str, str, str]] = {}

    def codec(self, type: ir.Type, seen: frozenset[str] = frozenset(), *, dates: bool = True) -> str:
        """The codec of a value that contains dates, decimals or names to convert as an expression, `""` if it contains none.

        Args:
            seen: Aliases that were resolved already.
            dates: Whether to convert dates and decimals.
        """
        match type:
            case ir.Date() if dates:
                return emit_codec(ValueCodec("DATE"), self.scope)
            case ir.Decimal() if dates:
                return emit_codec(ValueCodec("DECIMAL"), self.scope)
            case ir.List(item):
                return self._dates(items=self.codec(item, seen, dates=dates))
            case ir.Map(value):
                return self._dates(values=self.codec(value, seen, dates=dates))
            case ir.Tuple(items, rest):
                return self._dates(items=self._any_of(items if rest is None else (*items, rest), seen, dates))
            case ir.Union(members):
                return self._any_of(members, seen, dates)
            case ir.Ref(target) if target in self.symbols.converted and target not in seen:
                alias = self.symbols.alias(target)
                if alias is not None:
                    return self.codec(alias.type, seen | {target}, dates=dates)
                return self._of_record(target, dates)
            case _:
                return ""

    def _any_of(self, types: Iterable[ir.Type], seen: frozenset[str], dates: bool) -> str:
        """The codec of a value of one of several types; without dates and decimals where a Python value may be either of two of them."""
        types = list(types)
        by_place: dict[str, list[ir.Type]] = {}
        for place, found in (place for type in types for place in self._places(type)):
            by_place.setdefault(place, []).append(found)
        if any(map(_ambiguous, by_place.values())):
            if not self.symbols.replaced:
                return ""
            dates = False
        codecs = list(dict.fromkeys(codec for type in types if (codec := self.codec(type, seen, dates=dates))))
        return codecs[0] if len(codecs) == 1 else self._dates(*codecs)

    def _places(self, type: ir.Type) -> Iterator[tuple[str, ir.Type]]:
        """The type itself, that of its items, or those of its properties."""
        match type:
            case ir.List(item):
                yield "[]", item
            case ir.Ref(target) if isinstance(record := self.symbols.shapes[target], ir.Record):
                yield from ((f".{field.wire_name}", field.type) for field in record.fields)
            case _:
                yield "", type

    def _of_record(self, target: str, dates: bool) -> str:
        """Name of the constant that is the codec of a record given as a mapping; records may contain each other."""
        key = target if dates else f"{target} without dates"
        if key not in self.constants:
            name = self.reserve("_NAMES" if self.symbols.replaced else "_DATES")
            annotation = f"{self.typing.name(RUNTIME, 'Codec')}[{self.typing.name('typing', 'Any')}]"
            self.constants[key] = name, annotation, ""
            codec = self._record(self.symbols.shapes[target], dates) or f"{self._function()}()"
            self.constants[key] = name, annotation, codec
        return self.constants[key][0]

    def _record(self, shape: ir.Shape, dates: bool) -> str:
        assert isinstance(shape, ir.Record)
        found = {
            field.wire_name: self.codec(field.type, dates=dates) for field in shape.fields if field.access != "read"
        }
        values = self.codec(shape.extra, dates=dates) if shape.extra is not None else ""
        # Next to dates under any other name, those without one have to be named, too.
        plain = self.scope.name(RUNTIME, "AS_IT_IS") if values and not all(found.values()) else ""
        entries = ", ".join(f"{string(name)}: {codec or plain}" for name, codec in found.items() if codec or plain)
        names = self.symbols.other_names(shape)
        return self._dates(
            members=f"lambda: {{{entries}}}" if entries else "",
            rest=f"lambda: {values}" if values else "",
            wire_names=literal(names) if names else "",
        )

    def renamed(self, shape: ir.Record) -> str:
        """The codec of a record given as a mapping that converts its names alone, `""` if they do not differ."""
        names = self.symbols.other_names(shape)
        return self._dates(wire_names=literal(names)) if names else ""

    def _dates(self, *also: str, **within: str) -> str:
        named = [f"{name}={codec}" for name, codec in within.items() if codec]
        return f"{self._function()}({', '.join([*also, *named])})" if also or named else ""

    def _function(self) -> str:
        return self.scope.name(*(NAMES if self.symbols.replaced else DATES))


def _ambiguous(types: list[ir.Type]) -> bool:
    """Whether a Python value may be sent as either of two types: a datetime as a date or a time, a decimal as a string or a number."""
    return any(
        any(isinstance(type, kind) for type in types) and any(isinstance(type, others) for type in types)
        for kind, others in ((ir.Date, (ir.Time,)), (ir.Decimal, (ir.Float, ir.Int)))
    )
