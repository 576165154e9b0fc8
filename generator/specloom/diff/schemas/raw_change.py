"""A raw change at one place, as reported by families of rules. Knows no level of a rule and prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from specloom.diff.grace_periods import GracePeriods
from specloom.diff.rule import ChangeRule
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.values import Json, Origin


class Pair(NamedTuple):
    """Two versions of a schema, and the readers of nested schemas."""

    base: SchemaView
    revision: SchemaView
    base_reader: SchemaReader
    revision_reader: SchemaReader


class RawChange(NamedTuple):
    """One change at one place.

    Attributes:
        aspect: What changed, such as `max-length-decreased`; a whole rule id if the family needs no subject.
        base, revision: The place on each side; the nearest existing one if something was added or removed.
        name: The property, value or scheme concerned, `""` for the place itself.
        before, after: The values; None if there was none.
        required, read_only, write_only, default: Attributes of the property that decide which rule applies.
        objects: Whether it is about an alternative for objects or arrays, which says more than which values are valid.
        described: Whether the property has a schema; `required` may name others.
    """

    aspect: str
    base: Origin
    revision: Origin
    name: str = ""
    before: Json = None
    after: Json = None
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    default: bool = False
    objects: bool = False
    described: bool = True


class Use(NamedTuple):
    """Where a schema is used, which decides the level of a change.

    Attributes:
        side: Use of the values: request body, response body, parameter or response header.
        operation: `"POST /pets"`.
        grace_periods: The grace periods.
        label: The part of the operation: `request body`.
        media_type: Media type of the body; `""` for parameters and headers.
        location: `path`, `query`, `header` or `cookie` for a parameter.
        path: Properties and branches, from the root of the body.
        required: Whether the parameter is required.
        exploded: Whether a list in a query is sent as repeated parameters, so that a scalar is parsed as a list of one.
        hidden: The side that never carries the property; changes below it have no effect there.
        kept: Whether all values that there may be are certainly accepted, so that nothing below breaks anyone.
        declared: Whether only one side declares the property; what breaks no one was said with its name.
        callback: Whether it belongs to a callback, which has one rule for each level.
    """

    side: Literal["request", "response", "parameter", "header"]
    operation: str
    grace_periods: GracePeriods
    label: str = ""
    media_type: str = ""
    location: str = ""
    path: tuple[str, ...] = ()
    required: bool = False
    exploded: bool = False
    hidden: str = ""
    declared: bool = False
    kept: bool = False
    callback: bool = False

    @property
    def nested(self) -> bool:
        """Whether it is below the root."""
        return bool(self.path)

    @property
    def textual(self) -> bool:
        """Whether scalars are written as strings, so that `1` and `"1"` are the same; parts of `multipart` may be JSON."""
        media = self.media_type.partition(";")[0].strip().lower()
        if media.startswith("multipart/"):
            return sum(step != "[items]" for step in self.path) <= 1
        return not media or media.endswith(("/xml", "+xml", "/x-www-form-urlencoded")) or media.startswith("text/")

    @property
    def array_item(self) -> bool:
        """Whether a property leads to it; items of a header count as the header itself."""
        return any(label != "[items]" for label in self.path)

    @property
    def at_property(self) -> bool:
        """Whether the last step is a property, not items or a subschema of a combinator."""
        return bool(self.path) and not self.path[-1].startswith(("[", "allOf[", "anyOf[", "oneOf["))

    @property
    def subject(self) -> str:
        """The prefix of rule ids that apply here."""
        match self.side:
            case "parameter":
                return "request-parameter-property" if self.nested else "request-parameter"
            case "header":
                return "response-property" if self.array_item else "response-header"
            case _:
                return f"{self.side}-property" if self.path else f"{self.side}-body"


def by_subject(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """The ids of rules that may apply to a raw change, most specific first."""
    plain = f"{use.subject}-{raw_change.aspect}"
    if raw_change.read_only and use.subject == "request-property":
        return (f"request-read-only-property-{raw_change.aspect}", plain)
    if raw_change.write_only and use.subject == "response-property":
        return (f"response-write-only-property-{raw_change.aspect}", plain)
    return (plain, f"request-parameter-{raw_change.aspect}") if use.side == "parameter" else (plain,)


def by_id(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """For families whose aspects are complete rule ids."""
    return (raw_change.aspect,)


Judge: TypeAlias = Callable[[RawChange, Use], tuple[str, ...]]


class SchemaFamily(NamedTuple):
    """A family of rules about schemas, with the function that finds their changes."""

    name: str
    rules: tuple[ChangeRule, ...]
    find: Callable[[Pair], Iterator[RawChange]]
    judge: Judge = by_subject


def only_notes(family: SchemaFamily) -> SchemaFamily:
    """The same family for changes that break nobody, of which only notes are reported."""
    notes = {rule.id for rule in family.rules if rule.level == "info"}

    def judge(raw_change: RawChange, use: Use) -> tuple[str, ...]:
        return tuple(id for id in family.judge(raw_change, use) if id in notes)

    return family._replace(judge=judge)


def sent(family: SchemaFamily) -> SchemaFamily:
    """The same family for changes that only those notice who send values."""

    def judge(raw_change: RawChange, use: Use) -> tuple[str, ...]:
        return family.judge(raw_change, use) if use.side in ("request", "parameter") else ()

    return family._replace(judge=judge)


def received(family: SchemaFamily) -> SchemaFamily:
    """The same family for changes that only those notice who receive values."""

    def judge(raw_change: RawChange, use: Use) -> tuple[str, ...]:
        return () if use.side in ("request", "parameter") else family.judge(raw_change, use)

    return family._replace(judge=judge)
