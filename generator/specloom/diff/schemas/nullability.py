"""Whether null is allowed. Knows that a schema without a type allows it; compares no other type."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.rule import Row, spread
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.diff.schemas.types import only_null

_ROWS = (
    Row(
        "became-nullable",
        "now allows null",
        request="info",
        response="error",
        parameter="info",
        nested="info",
        header="error",
    ),
    Row(
        "became-not-nullable",
        "no longer allows null",
        request="error",
        response="info",
        parameter="error",
        nested="error",
        header="info",
    ),
)


def find(pair: Pair) -> Iterator[RawChange]:
    """Null allowed by only one side."""
    base, revision = pair.base, pair.revision
    if (
        base.nullable == revision.nullable
        or _open(base, pair.base_reader) != _open(revision, pair.revision_reader)
        or only_null(base)
        or only_null(revision)
    ):
        return
    aspect = "became-nullable" if revision.nullable else "became-not-nullable"
    yield RawChange(aspect, base.place("type"), revision.place("type"))


def _open(schema: SchemaView, reader: SchemaReader) -> bool:
    """Whether null is allowed without being named, because the schema has no type."""
    named = schema.types or schema.branches or schema.nullable
    if named:
        return False
    from specloom.diff.schemas.validity import Validator  # imported late: most schemas have a type

    return Validator(reader).accepts(schema, None) is not False


FAMILY = SchemaFamily("nullability", spread("nullability", _ROWS), find)
