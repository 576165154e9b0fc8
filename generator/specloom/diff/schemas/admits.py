"""Whether one schema accepts all values of another, derived from their differences. Compares nothing itself.

A change is harmless if its rule is harmless for values that are sent. Annotations and lifecycle changes have no effect.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import cast

from specloom.diff.coerce import as_list
from specloom.diff.grace_periods import GracePeriods
from specloom.diff.rule import Level
from specloom.diff.schemas.delta import Delta
from specloom.diff.schemas.keywords import idle, json_type
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, Use
from specloom.diff.schemas.schema import SchemaView
from specloom.values import Json

_SENT = Use("request", "", GracePeriods(dt.date.min), media_type="application/json", path=("value",))
_WORDS = ("lifecycle", "mutability", "discriminators")
"""Families that do not affect which values are valid."""

_LOOSER = ("all-of-removed",)
"""Aspects that are warnings although more values are valid than before."""

_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_LIMITS = ("pattern", "format", "minLength", "maxLength", "multipleOf", "not")
_LOWER, _UPPER = ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")
_RANGES = ((_LOWER, _UPPER), (("minLength",), ("maxLength",)), (("minItems",), ("maxItems",)))


def admits(pair: Pair, delta: Delta) -> bool:
    """Whether the revision accepts all values of the base, given the differences `delta`."""
    asked = set(pair.revision.strings("required")) - set(pair.base.strings("required"))
    return not asked and all(_harmless(family, change) for at in delta.reach() for family, change in at.raw_changes)


def _harmless(family: SchemaFamily, change: RawChange) -> bool:
    if family.name in _WORDS or change.aspect in _LOOSER:
        return True
    if change.aspect == "property-removed":
        return not change.revision.pointer.endswith("/properties")
    levels: dict[str, Level] = {rule.id: rule.level for rule in family.rules}
    found = next((levels[id] for id in family.judge(change, _SENT) if id in levels), "info")
    return found == "info"


def overlap(one: SchemaView, other: SchemaView) -> bool:
    """Whether two schemas certainly accept a common scalar value, which a `oneOf` of them refuses; objects are not examined."""
    listed, others = values_of(one), values_of(other)
    if listed is not None:
        return any(_fits(value, other) for value in listed)
    if others is not None:
        return any(_fits(value, one) for value in others)
    shared = _plain_types(one) & _plain_types(other)
    if shared and (_bare(one) or _bare(other)):
        return True
    if shared & {"integer", "number"}:
        return not (_limited(one) or _limited(other)) and _ranges_meet(one, other)
    return bool(shared) and not (_limited(one) or _limited(other))


def values_of(schema: SchemaView) -> list[Json] | None:
    """The enum values or constant of a schema; None if it has neither."""
    if "const" in schema.keywords:
        return [schema.get("const")]
    return as_list(schema.get("enum")) if isinstance(schema.get("enum"), list) else None


def _fits(value: Json, schema: SchemaView) -> bool:
    listed = values_of(schema)
    if listed is not None:
        return any(value == each and isinstance(value, bool) == isinstance(each, bool) for each in listed)
    return json_type(value) in _plain_types(schema) and not _limited(schema) and not any(_bounds(schema))


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


def _limited(schema: SchemaView) -> bool:
    return any(word in schema.keywords for word in _LIMITS)


def limits_meet(one: SchemaView, other: SchemaView) -> bool:
    """Whether a number, or a length, may exist within the limits of both schemas."""
    return all(lower <= upper for lower, upper in (_range(one, other, *words) for words in _RANGES))


def _ranges_meet(one: SchemaView, other: SchemaView) -> bool:
    """Whether a number certainly exists within the limits of both schemas."""
    lower, upper = _range(one, other, _LOWER, _UPPER)
    return lower < upper


def _range(one: SchemaView, other: SchemaView, lower: tuple[str, ...], upper: tuple[str, ...]) -> tuple[float, float]:
    """The highest lower limit and the lowest upper limit of two schemas."""
    found = (*_numbers(one, lower), *_numbers(other, lower)), (*_numbers(one, upper), *_numbers(other, upper))
    return max((-float("inf"), *found[0])), min((float("inf"), *found[1]))


def _bounds(schema: SchemaView) -> Iterator[bool]:
    yield from (word in schema.keywords for word in (*_LOWER, *_UPPER))


def _numbers(schema: SchemaView, words: tuple[str, ...]) -> Iterator[float]:
    for word in words:
        value = schema.get(word)
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield cast("float", value)
