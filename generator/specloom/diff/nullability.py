"""Whether null is admitted. Knows that a schema without a type admits it anyway."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.hit import Hit, Pair, SchemaFamily
from specloom.diff.rule import Row, spread
from specloom.diff.schema import Schema

_ROWS = (
    Row(
        "became-nullable",
        "now admits null",
        request="info",
        response="error",
        parameter="info",
        nested="info",
        header="error",
    ),
    Row(
        "became-not-nullable",
        "no longer admits null",
        request="error",
        response="info",
        parameter="error",
        nested="error",
        header="info",
    ),
)


def find(pair: Pair) -> Iterator[Hit]:
    """Null admitted by one side alone."""
    base, revision = pair.base, pair.revision
    if base.nullable == revision.nullable or _open(base) != _open(revision):
        return
    aspect = "became-nullable" if revision.nullable else "became-not-nullable"
    yield Hit(aspect, base.place("type"), revision.place("type"))


def _open(schema: Schema) -> bool:
    """Whether nothing but a null type says what is admitted, so that null is admitted in any case."""
    return not schema.types and not schema.branches and not schema.nullable


FAMILY = SchemaFamily("nullability", spread("nullability", _ROWS), find)
