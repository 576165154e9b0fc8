"""Whether a schema accepts a value: yes, no, or not known. Knows the meaning of keywords; compares no schemas."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any, NamedTuple, TypeAlias

from specloom.diff.coerce import as_list
from specloom.diff.schemas.keywords import divides, idle, json_type, shortest
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.ecma_patterns import occurs
from specloom.values import Json, equal

Verdict: TypeAlias = bool | None
"""Whether a value is valid; None if that depends on a keyword that is not evaluated here."""

FORMATS: Mapping[str, str] = {
    "date": "2020-01-31",
    "date-time": "2020-01-31T12:00:00Z",
    "email": "a@b.example",
    "ipv4": "192.0.2.1",
    "uri": "https://a.example",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
}
"""A valid string of each format; whether others are valid is not known."""

_DEPTH = 12
NOTES = frozenset({"default", "deprecated", "readOnly", "writeOnly", "nullable", "discriminator"})
"""Keywords that refuse no value."""


def every(verdicts: Iterable[Verdict]) -> Verdict:
    """Whether all are true: false if any is false, otherwise not known if any is not."""
    known = True
    for verdict in verdicts:
        if verdict is False:
            return False
        known = known and verdict is True
    return True if known else None


def opposite(verdict: Verdict) -> Verdict:
    """Not true, if it is known."""
    return None if verdict is None else not verdict


def _any(verdicts: Iterable[Verdict]) -> Verdict:
    return opposite(every(map(opposite, verdicts)))


def _one(verdicts: Iterable[Verdict]) -> Verdict:
    """Whether exactly one is true."""
    found = list(verdicts)
    if found.count(True) > 1:
        return False
    return None if None in found else True in found


_SEVERAL: Mapping[str, Callable[[Iterable[Verdict]], Verdict]] = {"allOf": every, "anyOf": _any, "oneOf": _one}


class Validator(NamedTuple):
    """Validates values by the schemas of one document."""

    reader: SchemaReader

    def accepts(self, schema: SchemaView, value: Json, depth: int = 0, within: frozenset[int] = frozenset()) -> Verdict:
        """Whether a schema accepts a value; not known within itself, so that one that includes itself ends."""
        if depth > _DEPTH or id(schema) in within:
            return None
        if value is None and schema.nullable:
            return True
        types = schema.types | {"integer"} if "number" in schema.types else schema.types
        if types and _type_of(value) not in types:
            return False
        return every((*self._keywords(schema, value, depth), *self._branches(schema, value, depth, within)))

    def _branches(self, schema: SchemaView, value: Json, depth: int, within: frozenset[int]) -> Iterator[Verdict]:
        inside = within | {id(schema)} if schema.branches else within
        for word, members in schema.branches.items():
            yield _SEVERAL[word](self.accepts(self.reader.read(member), value, depth + 1, inside) for member in members)

    def _keywords(self, schema: SchemaView, value: Json, depth: int) -> Iterator[Verdict]:
        if isinstance(value, dict):
            yield from self._properties(schema, value, depth)
        elif isinstance(value, list):
            first, rest = schema.listed("prefixItems"), schema.keywords.get("items")
            for index, each in enumerate(value):
                node = first[index] if index < len(first) else rest
                yield node is None or self.accepts(self.reader.read(node), each, depth + 1)
        if "not" in schema.keywords:
            yield opposite(self.accepts(self.reader.read(schema.keywords["not"]), value, depth + 1))
        for word, node in schema.keywords.items():
            if word not in _ELSEWHERE and not idle(word, node.value):
                yield keeps(word, node.value, value)

    def _properties(self, schema: SchemaView, value: Mapping[str, Json], depth: int) -> Iterator[Verdict]:
        """Whether each property is valid; those of an object with `patternProperties` are not known."""
        declared, others = schema.mapping("properties"), schema.keywords.get("additionalProperties")
        yield all(name in value for name in schema.strings("required"))
        if value and "patternProperties" in schema.keywords:
            yield None
        for name, each in value.items():
            node = declared.get(name, others)
            if node is not None and (name in declared or "patternProperties" not in schema.keywords):
                yield self.accepts(self.reader.read(node), each, depth + 1)


_ELSEWHERE = frozenset(
    {
        *NOTES,
        "type",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "prefixItems",
        "patternProperties",
        "not",
    }
)
"""Keywords that are evaluated elsewhere, or that refuse no value."""


def _type_of(value: Json) -> str:
    return json_type(shortest(value)) or ("array" if isinstance(value, list) else "object")


def keeps(word: str, limit: Any, value: Json) -> Verdict:
    """Whether a keyword that needs no other schema accepts a value."""
    if word in ("const", "enum"):
        return any(equal(each, value) for each in (as_list(limit) if word == "enum" else [limit]))
    if word not in _CHECKS:
        return None
    kinds, check = _CHECKS[word]
    if not isinstance(value, kinds) or isinstance(value, bool):
        return True
    try:
        return check(limit, value)
    except (ArithmeticError, RecursionError, TypeError, ValueError, re.error):
        return None  # a wrong value of the keyword; reported where the description is read


_Check: TypeAlias = Callable[[Any, Any], Verdict]
_NUMBER: Any = int | float
_CHECKS: Mapping[str, tuple[Any, _Check]] = {
    "minimum": (_NUMBER, lambda limit, number: number >= limit),
    "maximum": (_NUMBER, lambda limit, number: number <= limit),
    "exclusiveMinimum": (_NUMBER, lambda limit, number: number > limit),
    "exclusiveMaximum": (_NUMBER, lambda limit, number: number < limit),
    "multipleOf": (_NUMBER, divides),
    "minLength": (str, lambda limit, string: len(string) >= limit),
    "maxLength": (str, lambda limit, string: len(string) <= limit),
    "pattern": (str, occurs),
    "format": (str, lambda name, string: True if FORMATS.get(name) == string else None),
    "minItems": (list, lambda limit, items: len(items) >= limit),
    "maxItems": (list, lambda limit, items: len(items) <= limit),
    "uniqueItems": (list, lambda _, items: not any(equal(*two) for two in combinations(items, 2))),
    "minProperties": (dict, lambda limit, properties: len(properties) >= limit),
    "maxProperties": (dict, lambda limit, properties: len(properties) <= limit),
}
"""Keyword -> the values that it limits, and whether it accepts one. All others are not known."""

LIMITS = frozenset(_CHECKS)
"""Keywords that limit values of one type, and need no other schema."""
