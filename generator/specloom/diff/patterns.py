"""Regular expressions. Knows one that admits everything from others; never reads an expression's meaning."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.hit import Hit, Pair, SchemaFamily
from specloom.diff.rule import Row, narrows, spread, widens

_ROWS = (
    narrows("pattern-added", "regular expression added"),
    widens("pattern-removed", "regular expression dropped", response="info"),
    Row("pattern-changed", "regular expression replaced", request="warning", response="info", parameter="warning"),
    widens("pattern-generalized", "regular expression relaxed to admit any text", response="info"),
)
_ANYTHING = frozenset({".*", "^.*$", "^.*", ".*$", "^"})


def find(pair: Pair) -> Iterator[Hit]:
    """A `pattern` added, dropped, replaced or relaxed."""
    before, after = pair.base.get("pattern") or None, pair.revision.get("pattern") or None
    if before == after:
        return
    if before is None or after is None:
        aspect = "pattern-removed" if after is None else "pattern-added"
    else:
        aspect = "pattern-generalized" if after in _ANYTHING else "pattern-changed"
    yield Hit(aspect, pair.base.place("pattern"), pair.revision.place("pattern"), before=before, after=after)


FAMILY = SchemaFamily("patterns", spread("patterns", _ROWS), find)
