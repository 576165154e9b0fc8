"""The codecs that refuse a time where a date is described (`._runtime.dates`). Not concerned with other conversions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import attrs

from specloom import ir
from specloom.emit import Scope, SymbolTable, ValueCodec, emit_codec, string

DATES = "._runtime.dates"
RUNTIME = "._runtime.codec"


@attrs.frozen
class DateCodecs:
    """The codecs of one module, those of records in constants.

    Attributes:
        scope: The module scope of the values of constants.
        typing: That of their annotations.
        reserve: Makes a name of a constant from the one that it would like to have.
        constants: Key of a record -> name, annotation and value of the constant; the value is empty while it is printed.
    """

    scope: Scope
    typing: Scope
    symbols: SymbolTable
    reserve: Callable[[str], str]
    constants: dict[str, tuple[str, str, str]] = attrs.field(factory=dict[str, tuple[str, str, str]])

    def codec(self, type: ir.Type, seen: frozenset[str] = frozenset()) -> str:
        """The codec of a value that contains dates as an expression, `""` if it contains none.

        Args:
            seen: Aliases that were resolved already.
        """
        match type:
            case ir.Date():
                return emit_codec(ValueCodec("DATE"), self.scope)
            case ir.List(item):
                return self._dates(items=self.codec(item, seen))
            case ir.Map(value):
                return self._dates(values=self.codec(value, seen))
            case ir.Tuple(items, rest):
                return self._dates(items=self._any_of(items if rest is None else (*items, rest), seen))
            case ir.Union(members):
                return self._any_of(members, seen)
            case ir.Ref(target) if target in self.symbols.with_dates and target not in seen:
                alias = self.symbols.alias(target)
                return self.codec(alias.type, seen | {target}) if alias is not None else self._of_record(target)
            case _:
                return ""

    def _any_of(self, types: Iterable[ir.Type], seen: frozenset[str]) -> str:
        """The codec of a value of one of several types; none where one has a date and another a time in the same place."""
        types = list(types)
        places = [place for type in types for place in self._places(type)]
        timed = {place for place, type in places if isinstance(type, ir.Time)}
        if any(place in timed for place, type in places if isinstance(type, ir.Date)):
            return ""
        codecs = list(dict.fromkeys(found for type in types if (found := self.codec(type, seen))))
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

    def _of_record(self, key: str) -> str:
        """Name of the constant that is the codec of a record given as a mapping; records may contain each other."""
        if key not in self.constants:
            name = self.reserve("_DATES")
            annotation = f"{self.typing.name(RUNTIME, 'Codec')}[{self.typing.name('typing', 'Any')}]"
            self.constants[key] = name, annotation, ""
            codec = self._record(self.symbols.shapes[key]) or f"{self.scope.name(DATES, 'dates')}()"
            self.constants[key] = name, annotation, codec
        return self.constants[key][0]

    def _record(self, shape: ir.Shape) -> str:
        assert isinstance(shape, ir.Record)
        found = {field.wire_name: self.codec(field.type) for field in shape.fields if field.access != "read"}
        values = self.codec(shape.extra) if shape.extra is not None else ""
        # Next to dates under any other name, those without one have to be named, too.
        plain = self.scope.name(RUNTIME, "AS_IT_IS") if values and not all(found.values()) else ""
        entries = ", ".join(f"{string(name)}: {codec or plain}" for name, codec in found.items() if codec or plain)
        return self._dates(
            members=f"lambda: {{{entries}}}" if entries else "", rest=f"lambda: {values}" if values else ""
        )

    def _dates(self, *also: str, **within: str) -> str:
        named = [f"{name}={codec}" for name, codec in within.items() if codec]
        return f"{self.scope.name(DATES, 'dates')}({', '.join([*also, *named])})" if also or named else ""
