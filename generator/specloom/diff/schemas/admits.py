"""Whether one schema accepts all values of another, derived from their differences. Compares nothing itself.

A change is harmless if its rule is harmless for values that are sent. Annotations and lifecycle changes have no effect.
"""

from __future__ import annotations

import datetime as dt

from specloom.diff.grace_periods import GracePeriods
from specloom.diff.rule import Level
from specloom.diff.schemas.delta import Delta
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, Use

_SENT = Use("request", "", GracePeriods(dt.date.min), media_type="application/json", path=("value",))
_RECEIVED = Use("response", "", GracePeriods(dt.date.min), media_type="application/json", path=("value",))
_WORDS = ("lifecycle", "mutability", "discriminators")
"""Families that do not affect which values are valid."""

_VALUES = frozenset({"types", "nullability", "bounds", "patterns", "values", "properties", "conditions", "combinators"})
"""Families that report which values are valid."""

_SAID = ("default-value", "x-extensible-enum")
"""Aspects of theirs that affect no value."""

_LOOSER = ("all-of-removed",)
"""Aspects that are warnings although more values are valid than before."""


def admits(pair: Pair, delta: Delta) -> bool:
    """Whether the revision accepts all values of the base, given the differences `delta`."""
    asked = set(pair.revision.strings("required")) - set(pair.base.strings("required"))
    return not asked and all(_harmless(family, change) for at in delta.reach() for family, change in at.raw_changes)


def concerns_values(change: RawChange, family: str) -> bool:
    """Whether a change is about which values are valid, and not about what is said of them."""
    return family in _VALUES and not change.aspect.startswith(_SAID)


def breaks_responses(delta: Delta) -> bool:
    """Whether the differences are reported as more than notes where values are received."""
    return any(_level(family, change, _RECEIVED) != "info" for at in delta.reach() for family, change in at.raw_changes)


def _harmless(family: SchemaFamily, change: RawChange) -> bool:
    if family.name in _WORDS or change.aspect in _LOOSER:
        return True
    if change.aspect == "property-removed":
        return not change.revision.pointer.endswith("/properties")
    return _level(family, change, _SENT) == "info"


def _level(family: SchemaFamily, change: RawChange, use: Use) -> Level:
    levels: dict[str, Level] = {rule.id: rule.level for rule in family.rules}
    known: list[Level] = [levels[id] for id in family.judge(change, use) if id in levels]
    known.append("info")
    return known[0]
