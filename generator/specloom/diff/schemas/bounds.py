"""Limits of numbers, lengths and counts. Knows in which direction a limit moved; not whom that breaks."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from specloom.diff.rule import Row, narrows, spread, widens
from specloom.diff.schemas.keywords import divides
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily
from specloom.diff.schemas.schema import SchemaView


class _Limit(NamedTuple):
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
    respelled = [upper for upper in (True, False) if _respelled(pair, upper)]
    for upper in respelled:
        yield from _moved_edge(pair, upper)
    for limit in _LIMITS:
        if not (limit.upper in respelled and limit.keyword in _BOUNDS[limit.upper]) and not _same_integers(pair, limit):
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


def _respelled(pair: Pair, upper: bool) -> bool:
    """Whether one side limits numbers inclusively and the other exclusively."""
    sides = [[_number(side, keyword) is not None for keyword in _BOUNDS[upper]] for side in (pair.base, pair.revision)]
    return sorted(sides) == [[False, True], [True, False]]


def _moved_edge(pair: Pair, upper: bool) -> Iterator[RawChange]:
    """An inclusive limit that became exclusive or vice versa, and so excludes or includes more numbers."""
    old, new = (
        next(keyword for keyword in _BOUNDS[upper] if _number(side, keyword) is not None)
        for side in (pair.base, pair.revision)
    )
    before, after = _edge(pair.base, old, upper), _edge(pair.revision, new, upper)
    if before == after:
        return
    stem = next(limit.stem for limit in _LIMITS if limit.keyword == new)
    yield _hit(pair, new, f"{stem}-{'increased' if after > before else 'decreased'}")._replace(
        base=pair.base.place(old),
        before=pair.base.get(old),
    )


def _edge(schema: SchemaView, keyword: str, upper: bool) -> tuple[float, int]:
    """A limit as a position on the line of numbers: a number, and whether it is itself within the limit."""
    value = _number(schema, keyword) or 0
    exclusive = keyword.startswith("exclusive")
    if schema.types == frozenset(("integer",)):
        value, exclusive = _last_integer(value, exclusive, upper), False
    return value, (-1 if upper else 1) * exclusive


def edge(schema: SchemaView, *, upper: bool, whole: bool) -> tuple[float, int] | None:
    """The strictest limit of numbers, or of integers, as a position: a number, and whether it is itself within; None for none."""
    found: list[tuple[float, int]] = []
    for keyword in _BOUNDS[upper]:
        value, exclusive = _number(schema, keyword), keyword.startswith("exclusive")
        if value is not None:
            value, exclusive = (_last_integer(value, exclusive, upper), False) if whole else (value, exclusive)
            found.append((value, (-1 if upper else 1) * exclusive))
    return (min(found) if upper else max(found)) if found else None


def _last_integer(value: float, exclusive: bool, upper: bool) -> float:
    if upper:
        return math.ceil(value) - 1 if exclusive else math.floor(value)
    return math.floor(value) + 1 if exclusive else math.ceil(value)


def _same_integers(pair: Pair, limit: _Limit) -> bool:
    """Whether both sides limit integers equally, inclusive or exclusive: above 0 is at least 1."""
    whole = pair.base.types == pair.revision.types == frozenset(("integer",))
    return whole and limit.keyword in _BOUNDS[limit.upper] and _last(pair.base, limit) == _last(pair.revision, limit)


def _last(schema: SchemaView, limit: _Limit) -> float | None:
    """The last integer within a limit of one side."""
    found = [
        _last_integer(value, keyword.startswith("exclusive"), limit.upper)
        for keyword in _BOUNDS[limit.upper]
        if (value := _number(schema, keyword)) is not None
    ]
    return (min(found) if limit.upper else max(found)) if found else None


def _multiple(pair: Pair) -> Iterator[RawChange]:
    before, after = _number(pair.base, "multipleOf"), _number(pair.revision, "multipleOf")
    if before == after:
        return
    if before is None or after is None:
        aspect = "multiple-of-unset" if after is None else "multiple-of-set"
    elif divides(before, after):
        aspect = "multiple-of-specialized"
    elif divides(after, before):
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
