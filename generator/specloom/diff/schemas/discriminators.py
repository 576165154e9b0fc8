"""Discriminators (OAS 3.1.1 section 4.8.25). Knows their names and mappings; not the alternatives they tell apart."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.coerce import as_mapping
from specloom.diff.rule import Row, spread
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily
from specloom.diff.schemas.schema import SchemaView
from specloom.ir import Json

_WORDS = {
    "discriminator-added": "discriminator added",
    "discriminator-removed": "discriminator dropped",
    "discriminator-property-name-changed": "discriminator keyed by another property",
    "discriminator-mapping-added": "entry added to the discriminator's mapping",
    "discriminator-mapping-deleted": "entry taken from the discriminator's mapping",
    "discriminator-mapping-changed": "entry of the discriminator's mapping points elsewhere",
}
_ROWS = tuple(
    Row(aspect, purpose, request="info", response="info", parameter="info") for aspect, purpose in _WORDS.items()
)


def find(pair: Pair) -> Iterator[RawChange]:
    """Discriminators that came, went or changed."""
    before, after = _parts(pair.base), _parts(pair.revision)
    if before is None or after is None:
        if before is not after:
            yield _hit(pair, "discriminator-added" if before is None else "discriminator-removed")
        return
    if before.get("propertyName") != after.get("propertyName"):
        yield _hit(
            pair,
            "discriminator-property-name-changed",
            before=before.get("propertyName"),
            after=after.get("propertyName"),
        )
    yield from _mapping(pair, as_mapping(before.get("mapping")), as_mapping(after.get("mapping")))


def _mapping(pair: Pair, before: dict[str, Json], after: dict[str, Json]) -> Iterator[RawChange]:
    for key in [*before, *(key for key in after if key not in before)]:
        if key not in after:
            yield _hit(pair, "discriminator-mapping-deleted", key, before[key])
        elif key not in before:
            yield _hit(pair, "discriminator-mapping-added", key, None, after[key])
        elif before[key] != after[key]:
            yield _hit(pair, "discriminator-mapping-changed", key, before[key], after[key])


def _parts(schema: SchemaView) -> dict[str, Json] | None:
    value = schema.get("discriminator")
    return value if isinstance(value, dict) else None


def _hit(pair: Pair, aspect: str, name: str = "", before: Json = None, after: Json = None) -> RawChange:
    base, revision = pair.base.place("discriminator"), pair.revision.place("discriminator")
    return RawChange(aspect, base, revision, name, before, after)


FAMILY = SchemaFamily("discriminators", spread("discriminators", _ROWS), find)
