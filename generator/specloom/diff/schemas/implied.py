"""Limits that an enum or a constant keeps anyway, because each of its values is within them. Compares nothing."""

from __future__ import annotations

from specloom.diff.schemas.overlaps import values_of
from specloom.diff.schemas.raw_change import Pair
from specloom.diff.schemas.schema import SchemaView
from specloom.diff.schemas.validity import LIMITS, keeps


def alike(pair: Pair) -> Pair:
    """The pair with the limits of one side on both, where the other lists values within them."""
    base, revision = _within(pair.base, pair.revision), _within(pair.revision, pair.base)
    same = base is pair.base and revision is pair.revision
    return pair if same else pair._replace(base=base, revision=revision)


def _within(schema: SchemaView, other: SchemaView) -> SchemaView:
    values = values_of(schema)
    if not values or values_of(other) is not None:
        return schema
    kept = {
        word: node
        for word, node in other.keywords.items()
        if word in LIMITS and word not in schema.keywords and all(keeps(word, node.value, value) for value in values)
    }
    return schema._replace(keywords={**schema.keywords, **kept}) if kept else schema
