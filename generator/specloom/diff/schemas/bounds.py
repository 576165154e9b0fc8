"""Limits of numbers, lengths and counts. Knows in which direction a limit moved; not whom that breaks."""

from __future__ import annotations

import math
from collections.abc import Iterator

import attrs

from specloom.diff.rule import Row, narrows, spread, widens
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily
from specloom.diff.schemas.schema import SchemaView


@attrs.frozen
class _Limit:
    """A keyword that limits values.

    Attributes:
        stem: Its name in rule ids.
        upper: Whether it is an upper limit.
        absent: The limit if the keyword is missing; None for no limit.
        idle: A limit that limits nothing, and so equals a missing one.
    """

    keyword: str
    stem: str
    noun: str
    upper: bool
    absent: int | None = None
    idle: int | None = None


_LIMITS = (
    _Limit("maximum", "max", "maximum", upper=True),
    _Limit("minimum", "min", "minimum", upper=False),
    _Limit("exclusiveMaximum", "exclusive-max", "exclusive maximum", upper=True),
    _Limit("exclusiveMinimum", "exclusive-min", "exclusive minimum", upper=False),
    _Limit("maxLength", "max-length", "maximum length", upper=True),
    _Limit("minLength", "min-length", "minimum length", upper=False, absent=0),
    _Limit("maxItems", "max-items", "maximum number of items", upper=True),
    _Limit("minItems", "min-items", "minimum number of items", upper=False, idle=0),
    _Limit("maxProperties", "max-properties", "maximum number of properties", upper=True),
    _Limit("minProperties", "min-properties", "minimum number of properties", upper=False, absent=0),
    _Limit("maxContains", "max-contains", "maximum number of matching items", upper=True),
    _Limit("minContains", "min-contains", "minimum number of matching items", upper=False, absent=1),
)


def _rows() -> Iterator[Row]:
    for limit in _LIMITS:
        tighter, looser = ("decreased", "increased") if limit.upper else ("increased", "decreased")
        yield narrows(f"{limit.stem}-{tighter}", f"{limit.noun} {_WORDS[tighter]}", read_only="info")
        yield widens(f"{limit.stem}-{looser}", f"{limit.noun} {_WORDS[looser]}")
        if limit.absent is None:
            yield narrows(f"{limit.stem}-set", f"{limit.noun} set", request="warning", parameter="warning")
            yield widens(f"{limit.stem}-unset", f"{limit.noun} removed")


_BOUNDS = {True: ("maximum", "exclusiveMaximum"), False: ("minimum", "exclusiveMinimum")}
"""Keywords for limits of numbers, inclusive and exclusive, by whether they are upper limits."""

_WORDS = {"decreased": "lowered", "increased": "raised"}

_MULTIPLES = (
    narrows("multiple-of-set", "`multipleOf` added", request="warning", parameter="warning"),
    widens("multiple-of-unset", "`multipleOf` removed"),
    narrows("multiple-of-specialized", "`multipleOf` became more restrictive"),
    widens("multiple-of-generalized", "`multipleOf` became less restrictive"),
    Row(
        "multiple-of-changed",
        "`multipleOf` changed",
        request="error",
        response="error",
        parameter="error",
        header="error",
    ),
)
_UNIQUE = (
    narrows("unique-items-set", "items must now be unique"),
    widens("unique-items-unset", "items no longer need to be unique"),
)


def find(pair: Pair) -> Iterator[RawChange]:
    """Limits that were changed, added or removed."""
    for limit in _LIMITS:
        if not _same_integers(pair, limit):
            yield from _moved(pair, limit)
    yield from _multiple(pair)
    before, after = pair.base.flag("uniqueItems"), pair.revision.flag("uniqueItems")
    if before != after:
        yield _hit(pair, "uniqueItems", "unique-items-set" if after else "unique-items-unset")


def _moved(pair: Pair, limit: _Limit) -> Iterator[RawChange]:
    before, after = _number(pair.base, limit.keyword, limit.absent), _number(pair.revision, limit.keyword, limit.absent)
    if before == after or {before, after} == {None, limit.idle}:
        return
    if before is None or after is None:
        yield _hit(pair, limit.keyword, f"{limit.stem}-{'unset' if after is None else 'set'}")
    else:
        yield _hit(pair, limit.keyword, f"{limit.stem}-{'increased' if after > before else 'decreased'}")


def _same_integers(pair: Pair, limit: _Limit) -> bool:
    """Whether both sides limit integers equally, inclusive or exclusive: above 0 is at least 1."""
    whole = pair.base.types == pair.revision.types == frozenset(("integer",))
    return whole and limit.keyword in _BOUNDS[limit.upper] and _last(pair.base, limit) == _last(pair.revision, limit)


def _last(schema: SchemaView, limit: _Limit) -> float | None:
    """The last integer within a limit of one side."""
    inclusive, exclusive = (_number(schema, keyword) for keyword in _BOUNDS[limit.upper])
    found = [] if inclusive is None else [math.floor(inclusive) if limit.upper else math.ceil(inclusive)]
    if exclusive is not None:
        found.append(math.ceil(exclusive) - 1 if limit.upper else math.floor(exclusive) + 1)
    return (min(found) if limit.upper else max(found)) if found else None


def _multiple(pair: Pair) -> Iterator[RawChange]:
    before, after = _number(pair.base, "multipleOf"), _number(pair.revision, "multipleOf")
    if before == after:
        return
    if before is None or after is None:
        aspect = "multiple-of-unset" if after is None else "multiple-of-set"
    elif before and after % before == 0:
        aspect = "multiple-of-specialized"
    elif after and before % after == 0:
        aspect = "multiple-of-generalized"
    else:
        aspect = "multiple-of-changed"
    yield _hit(pair, "multipleOf", aspect)


def _number(schema: SchemaView, keyword: str, absent: int | None = None) -> float | None:
    value = schema.get(keyword)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return absent
    return value


def _hit(pair: Pair, keyword: str, aspect: str) -> RawChange:
    base, revision = pair.base, pair.revision
    return RawChange(
        aspect,
        base.place(keyword),
        revision.place(keyword),
        before=base.get(keyword),
        after=revision.get(keyword),
        read_only=revision.flag("readOnly"),
        write_only=revision.flag("writeOnly"),
    )


FAMILY = SchemaFamily("bounds", spread("bounds", (*_rows(), *_MULTIPLES, *_UNIQUE)), find)
