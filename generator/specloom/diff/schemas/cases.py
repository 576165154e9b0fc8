"""Splits schemas into cases without alternatives, as a value matches one of them. Knows one document; compares nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from specloom.diff.schemas.bounds import edge
from specloom.diff.schemas.exclusions import refuses_all
from specloom.diff.schemas.joined import joined
from specloom.diff.schemas.nested import matches
from specloom.diff.schemas.overlaps import values_of
from specloom.diff.schemas.schema import COMBINERS, SchemaReader, SchemaView, whole_step
from specloom.diff.schemas.validity import Validator
from specloom.document import DocumentNode
from specloom.values import Json

ANY_TYPE = frozenset({"null", "boolean", "number", "string", "array", "object"})
"""The JSON types; `number` includes integers."""

_MOST, _DEPTH = 48, 12
_NULL = frozenset({"null"})
_SIZES = {"string": "Length", "array": "Items", "object": "Properties"}
_EVALUATING = ("if", "then", "else", "dependentSchemas", "additionalProperties", "unevaluatedProperties")
"""Keywords that may evaluate properties which no subschema of a combinator names."""


class Case:
    """Schemas without alternatives, all of which a value matches.

    Attributes:
        types: The types of its values.
    """

    def __init__(self, reader: SchemaReader, parts: tuple[SchemaView, ...], types: frozenset[str]) -> None:
        self.reader = reader
        self.parts = parts
        self.types = types

    @property
    def kind(self) -> str:
        """Its only type."""
        return next(iter(self.types))

    def of(self, kind: str) -> Case:
        """Its values of one type."""
        return Case(self.reader, self.parts, frozenset({kind}))

    @cached_property
    def values(self) -> list[Json] | None:
        """All its values; None if they are not listed."""
        listed = next((found for part in self.parts if (found := values_of(part)) is not None), None)
        if listed is None and self.types == frozenset({"boolean"}):
            listed = [True, False]
        return None if listed is None else [value for value in listed if not self.refuses(value)]

    def refuses(self, value: Json) -> bool:
        """Whether it is certain that a value is none of its values."""
        validator = Validator(self.reader)
        return any(validator.accepts(part, value) is False for part in self.parts)

    @property
    def required(self) -> frozenset[str]:
        """The properties that its objects have."""
        return frozenset(name for part in self.parts for name in part.strings("required"))

    @property
    def declared(self) -> frozenset[str]:
        """The properties that its schemas name."""
        return frozenset(name for part in self.parts for name in part.mapping("properties"))

    def described(self, name: str) -> tuple[DocumentNode, ...]:
        """The schemas that a property matches."""
        return tuple(node for part in self.parts for node in described(part, name))

    def items(self, index: int) -> tuple[DocumentNode, ...]:
        """The schemas that an item matches."""
        return tuple(node for part in self.parts for node in item_at(part, index))

    def sizes(self, word: str) -> tuple[float, float]:
        """The least and the largest length or count, such as of `Items`."""
        least = [size for part in self.parts for size in numbers(part, f"min{word}")]
        most = [size for part in self.parts for size in numbers(part, f"max{word}")]
        counted = len(self.required) if word == "Properties" else 0
        return max((counted, *least)), min((float("inf"), *most))

    def edge(self, *, upper: bool) -> tuple[float, int] | None:
        """The limit of its numbers, as a position; None if there is none."""
        whole = self.types == frozenset({"integer"})
        found = [limit for part in self.parts if (limit := edge(part, upper=upper, whole=whole)) is not None]
        return (min(found) if upper else max(found)) if found else None

    @cached_property
    def is_empty(self) -> bool:
        """Whether it is certain that no value of its only type is one of its values."""
        if any(map(refuses_all, self.parts)) or self.values == []:
            return True
        if self.kind in _SIZES:
            least, most = self.sizes(_SIZES[self.kind])
            needed = self.required if self.kind == "object" else ()
            return least > most or any(node.value is False for name in needed for node in self.described(name))
        low, high = self.edge(upper=False), self.edge(upper=True)
        return self.kind in ("integer", "number") and low is not None and high is not None and low > high


def cases(reader: SchemaReader, schemas: Iterable[SchemaView]) -> list[Case] | None:
    """The cases of a value that matches all of some schemas; None if there are too many."""
    found: list[tuple[SchemaView, ...]] | None = [()]
    for schema in schemas:
        found = _each(found, _options(reader, schema, frozenset({id(schema)})))
    if found is None:
        return None
    return [Case(reader, parts, types) for parts in found if (types := _common(parts))]


def described(schema: SchemaView, name: str) -> list[DocumentNode]:
    """The schemas that describe a property next to each other (JSON Schema 2020-12 section 10.3.2)."""
    declared = schema.mapping("properties")
    found = [declared[name]] if name in declared else []
    found += [node for pattern, node in schema.mapping("patternProperties").items() if matches(pattern, name)]
    others = schema.keywords.get("additionalProperties")
    return found or ([others] if others is not None else [])


def item_at(schema: SchemaView, index: int) -> list[DocumentNode]:
    """The schema that describes the item at a position, if there is one."""
    first, others = schema.listed("prefixItems"), schema.keywords.get("items")
    return [first[index]] if index < len(first) else [others] if others is not None else []


def numbers(schema: SchemaView, word: str) -> Iterator[float]:
    """The value of a keyword, if it is a number."""
    value = schema.get(word)
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield value


_Options = list[tuple[SchemaView, ...]]


def _each(some: _Options | None, others: _Options | None) -> _Options | None:
    """Each of some with each of others; None for too many."""
    if some is None or others is None or len(some) * len(others) > _MOST:
        return None
    return [(*one, *other) for one in some for other in others]


def _options(reader: SchemaReader, schema: SchemaView, within: frozenset[int]) -> _Options | None:
    """Schemas without alternatives, of which a value matches all of one group.

    Args:
        within: The schemas that this one is an alternative or a part of. One that leads back to them adds no values.
    """
    if len(within) > _DEPTH:
        return None
    own = evaluated(reader, schema)._replace(branches={}, nullable=False)
    found: _Options | None = [(own,)]
    for word, members in schema.branches.items():
        views = [view for member in members if id(view := reader.read(member)) not in within]
        inner = [_options(reader, view, within | {id(view)}) for view in views]
        if word == "allOf":
            for each in inner:
                found = _each(found, each)
        else:
            found = _each(found, _joined(inner))
    if found is not None and schema.nullable:
        found.append((SchemaView({}, {}, schema.origin, types=_NULL),))
    return found


def _joined(options: Sequence[_Options | None]) -> _Options | None:
    found: _Options = []
    for each in options:
        if each is None:
            return None
        found += each
    return found


def _common(parts: Sequence[SchemaView]) -> frozenset[str]:
    """The types that all schemas allow."""
    found = ANY_TYPE
    for part in parts:
        found = frozenset(narrow for one in found for narrow in _within(one, part.types)) if part.types else found
    whole = any(whole_step(part.keywords.get("multipleOf")) for part in parts)
    return found - {"number"} | {"integer"} if whole and "number" in found else found


def _within(kind: str, types: frozenset[str]) -> Iterator[str]:
    """What types leave of a type."""
    if kind in types or (kind == "integer" and "number" in types):
        yield kind
    elif kind == "number" and "integer" in types:
        yield "integer"


def evaluated(reader: SchemaReader, schema: SchemaView) -> SchemaView:
    """The schema with what `unevaluatedProperties` certainly says as `additionalProperties` (JSON Schema 2020-12 section 11.3)."""
    others = schema.keywords.get("unevaluatedProperties")
    if others is None:
        return schema
    rest = {word: node for word, node in schema.keywords.items() if word != "unevaluatedProperties"}
    names: dict[str, set[str]] = {"properties": set(), "patternProperties": set()}
    if not _names(reader, schema._replace(keywords=rest), names, set()):
        return schema._replace(keywords=rest)
    for word, known in names.items():
        anything = {name: DocumentNode(True, others.origin / name) for name in sorted(known)}
        rest[word] = joined({**anything, **schema.mapping(word)}, schema.place(word))
    return schema._replace(keywords={**rest, "additionalProperties": others})


def _names(reader: SchemaReader, schema: SchemaView, found: dict[str, set[str]], seen: set[int]) -> bool:
    """Collect what a schema and its subschemas may evaluate by name; False if they may evaluate anything."""
    if id(schema) in seen:
        return True
    seen.add(id(schema))
    if any(word in schema.keywords for word in _EVALUATING):
        return False
    for word, known in found.items():
        known.update(schema.mapping(word))
    members = [reader.read(member) for word in COMBINERS for member in schema.branches.get(word, ())]
    return all(_names(reader, member, found, seen) for member in members)
