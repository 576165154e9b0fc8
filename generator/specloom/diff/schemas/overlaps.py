"""Whether two schemas certainly accept a common value, which a `oneOf` of them refuses. Compares no alternatives of two versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple, cast

from specloom.diff.coerce import as_list
from specloom.diff.schemas.examples import examples
from specloom.diff.schemas.keywords import idle
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.diff.schemas.validity import Validator
from specloom.values import Json

_DEPTH = 4
_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_LOWER, _UPPER = ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")
_RANGES = ((_LOWER, _UPPER), (("minLength",), ("maxLength",)), (("minItems",), ("maxItems",)))


def overlap(one: SchemaView, other: SchemaView) -> bool:
    """Whether two schemas accept a common scalar value because one of them accepts all values of its types."""
    return bool(_plain_types(one) & _plain_types(other)) and (_bare(one) or _bare(other))


class Alternatives(NamedTuple):
    """The alternatives of a `oneOf`, each as a separate schema, and the reader of its document."""

    reader: SchemaReader
    readings: Sequence[SchemaView]

    def refuse_part_of(self, schema: SchemaView, reader: SchemaReader) -> bool:
        """Whether a value that people send for another schema certainly matches two of the alternatives.

        People send the properties that a schema declares, although it accepts others too.
        """
        mine, others = Validator(self.reader), Validator(reader)
        names = declared(reader, schema)
        found = (value for reading in self.readings for value in examples(self.reader, reading))
        sent = (value for value in found if _natural(value, names) and others.accepts(schema, value))
        return any(
            sum(mine.accepts(reading, value) is True for reading in self.readings) > 1
            for value in chain(examples(reader, schema), sent)
        )


def _natural(value: Json, names: set[str]) -> bool:
    return not isinstance(value, dict) or not names or value.keys() <= names


def declared(reader: SchemaReader, schema: SchemaView, depth: int = 0) -> set[str]:
    """The properties that a schema or one of its subschemas declares."""
    members = [member for each in schema.branches.values() for member in each] if depth < _DEPTH else []
    return {*schema.mapping("properties")}.union(*(declared(reader, reader.read(each), depth + 1) for each in members))


def values_of(schema: SchemaView) -> list[Json] | None:
    """The enum values or constant of a schema; None if it has neither."""
    if "const" in schema.keywords:
        return [schema.get("const")]
    return as_list(schema.get("enum")) if isinstance(schema.get("enum"), list) else None


def _plain_types(schema: SchemaView) -> frozenset[str]:
    if schema.branches:
        return frozenset()
    if not schema.constrains and not schema.types:
        return _SCALARS
    wider = {"integer"} if "number" in schema.types else set[str]()
    return (schema.types | wider) & _SCALARS


def _bare(schema: SchemaView) -> bool:
    """Whether it accepts every value of its types."""
    return all(word == "type" or idle(word, schema.get(word)) for word in schema.keywords)


def limits_meet(one: SchemaView, other: SchemaView) -> bool:
    """Whether a number, or a length, may exist within the limits of both schemas."""
    return all(lower <= upper for lower, upper in (_range(one, other, *words) for words in _RANGES))


def _range(one: SchemaView, other: SchemaView, lower: tuple[str, ...], upper: tuple[str, ...]) -> tuple[float, float]:
    """The highest lower limit and the lowest upper limit of two schemas."""
    found = (*_numbers(one, lower), *_numbers(other, lower)), (*_numbers(one, upper), *_numbers(other, upper))
    return max((-float("inf"), *found[0])), min((float("inf"), *found[1]))


def _numbers(schema: SchemaView, words: tuple[str, ...]) -> Iterator[float]:
    for word in words:
        value = schema.get(word)
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield cast("float", value)
