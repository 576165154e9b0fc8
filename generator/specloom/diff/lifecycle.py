"""Deprecation, sunset dates and stability levels. Knows dates and grace periods; not the parts that have them.

`deprecated` is a keyword of OAS; `x-sunset` (a date of RFC 3339) and `x-stability-level` are common extensions.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from specloom.diff.grace_periods import LEVELS, GracePeriods
from specloom.diff.rule import Row, spread
from specloom.diff.schemas.raw_change import Pair, RawChange, SchemaFamily, Use, by_subject
from specloom.values import Json

Sunset: TypeAlias = dt.date | Literal["absent", "unreadable"]


class LifecycleMarks(NamedTuple):
    """Deprecation, sunset and stability of one part."""

    deprecated: bool
    sunset: Json
    stability: Json

    @property
    def date(self) -> Sunset:
        """The sunset date; None if it is missing or invalid."""
        return "absent" if self.sunset is None else read_date(self.sunset)


def marks(value: Json) -> LifecycleMarks:
    """The lifecycle of an operation, a parameter or a schema."""
    if not isinstance(value, dict):
        return LifecycleMarks(False, None, None)
    return LifecycleMarks(value.get("deprecated") is True, value.get("x-sunset"), value.get("x-stability-level"))


def read_date(value: Json) -> dt.date | Literal["unreadable"]:
    """A full-date or date-time of RFC 3339."""
    if not isinstance(value, str):
        return "unreadable"
    try:
        return dt.date.fromisoformat(value) if len(value) == 10 else dt.datetime.fromisoformat(value).date()
    except ValueError:
        return "unreadable"


def rank(stability: Json) -> int | None:
    """The rank of a stability level, 1 for draft to 4 for stable, which is the default; None if the name is unknown."""
    if stability is None:
        return LEVELS["stable"]
    return LEVELS.get(stability) if isinstance(stability, str) else None


def removal(before: LifecycleMarks, grace_periods: GracePeriods) -> str:
    """The suffix of the rule id for a removed part."""
    if not before.deprecated:
        return "without-deprecation"
    match before.date:
        case "unreadable":
            return "sunset-parse"
        case "absent":
            return "with-deprecation"
        case date:
            return "before-sunset" if date > grace_periods.today else "with-deprecation"


def deprecation(
    before: LifecycleMarks, after: LifecycleMarks, grace_periods: GracePeriods, stability: Json
) -> str | None:
    """The suffix of the rule id for a changed deprecation; None if nothing changed."""
    if before.deprecated == after.deprecated:
        return None
    if not after.deprecated:
        return "reactivated"
    days = grace_periods.days(rank(stability))
    match after.date:
        case "unreadable":
            return "deprecated-sunset-unreadable"
        case "absent":
            return "deprecated-sunset-missing" if days else "deprecated"
        case date:
            early = date < grace_periods.today + dt.timedelta(days=days)
            return "sunset-date-too-small" if days and early else "deprecated-with-sunset"


def sunset_change(
    before: LifecycleMarks, after: LifecycleMarks, grace_periods: GracePeriods, stability: Json
) -> str | None:
    """The suffix of the rule id for a changed sunset date of a part that is deprecated on both sides."""
    if not (before.deprecated and after.deprecated) or before.date == "absent":
        return None
    if after.date == "absent":
        return "sunset-deleted"
    if isinstance(before.date, str) or isinstance(after.date, str):
        return None if before.sunset == after.sunset else "sunset-parse"
    soonest = grace_periods.today + dt.timedelta(days=grace_periods.days(rank(stability)))
    return "sunset-date-changed-too-small" if after.date < before.date and after.date < soonest else None


def stability_change(before: LifecycleMarks, after: LifecycleMarks, grace_periods: GracePeriods) -> str | None:
    """Whether the stability of a watched part increased or decreased."""
    old, new = rank(before.stability), rank(after.stability)
    if old is None or new is None:
        return "invalid-stability-level"
    if old == new or old < grace_periods.watched:
        return None
    return "stability-increased" if new > old else "stability-decreased"


_ROWS = (
    Row("deprecated", "marked deprecated", request="info", response="info"),
    Row("deprecated-with-sunset", "marked deprecated with a sunset date", request="info", response="info"),
    Row(
        "deprecated-sunset-missing",
        "marked deprecated without the sunset date that the policy requires",
        request="error",
        response="error",
    ),
    Row(
        "deprecated-sunset-invalid",
        "marked deprecated with an invalid sunset date",
        request="error",
        response="error",
    ),
    Row("sunset-date-too-small", "sunset date is earlier than the policy allows", request="error", response="error"),
    Row("reactivated", "no longer deprecated", request="info", response="info"),
    Row("stability-decreased", "stability level lowered", request="error", response="error"),
    Row("stability-increased", "stability level raised", request="info", response="info"),
)
_RULES = tuple(each for each in spread("lifecycle", _ROWS) if "-property-" in each.id)


def find(pair: Pair) -> Iterator[RawChange]:
    """Lifecycle changes of a property."""
    base, revision = pair.base, pair.revision
    for keyword in ("deprecated", "x-sunset", "x-stability-level"):
        if (base.get(keyword) or None) != (revision.get(keyword) or None):
            aspect = (
                "stability"
                if keyword == "x-stability-level"
                else "deprecation"
                if keyword == "deprecated"
                else "sunset"
            )
            before, after = ({word: side.get(word) for word in _MARKS} for side in (base, revision))
            yield RawChange(aspect, base.place(keyword), revision.place(keyword), before=before, after=after)


_MARKS = ("deprecated", "x-sunset", "x-stability-level")


def judge(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """The rule ids that apply with these grace periods; only properties of bodies have any."""
    before, after = marks(raw_change.before), marks(raw_change.after)
    match raw_change.aspect:
        case "deprecation":
            word = deprecation(before, after, use.grace_periods, after.stability)
        case "stability":
            word = stability_change(before, after, use.grace_periods)
        case _:
            word = None
    if word is None or not use.path or use.side not in ("request", "response"):
        return ()
    if word == "invalid-stability-level":
        return ("api-invalid-stability-level",)
    tail = {"deprecated-sunset-unreadable": "deprecated-sunset-invalid"}.get(word, word)
    return by_subject(raw_change._replace(aspect=tail), use)


FAMILY = SchemaFamily("lifecycle", _RULES, find, judge)
