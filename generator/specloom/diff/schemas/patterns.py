"""Regular expressions. Recognises those that match everything; does not interpret others."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diff.rule import Row, narrows, spread, widens
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, Use, by_subject

_ROWS = (
    narrows("pattern-added", "regular expression added"),
    widens("pattern-removed", "regular expression removed", response="info"),
    Row("pattern-changed", "regular expression replaced", "warning", "info", "warning", header="info"),
    Row("pattern-generalized", "regular expression relaxed to match any string", request="info", parameter="info"),
)
_ANYTHING = frozenset({".*", "^.*$", "^.*", ".*$", "^"})


def find(pair: Pair) -> Iterator[RawChange]:
    """A `pattern` added, removed, replaced or relaxed."""
    before, after = pair.base.get("pattern") or None, pair.revision.get("pattern") or None
    if before == after:
        return
    if before is None or after is None:
        aspect = "pattern-removed" if after is None else "pattern-added"
    else:
        aspect = "pattern-generalized" if after in _ANYTHING else "pattern-changed"
    yield RawChange(aspect, pair.base.place("pattern"), pair.revision.place("pattern"), before=before, after=after)


def judge(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """The ids of rules that may apply; in responses, a relaxed expression counts as replaced."""
    changed = raw_change._replace(aspect="pattern-changed")
    return (
        (*by_subject(raw_change, use), *by_subject(changed, use))
        if raw_change.aspect == "pattern-generalized"
        else by_subject(raw_change, use)
    )


FAMILY = SchemaFamily("patterns", spread("patterns", _ROWS), find, judge)
