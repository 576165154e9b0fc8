"""What families of rules hand over: one raw change at one place. Knows no rule's level and prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

import attrs

from specloom.diff.grace_periods import GracePeriods
from specloom.diff.rule import ChangeRule
from specloom.diff.schemas.schema import SchemaReader, SchemaView
from specloom.ir import Json, Origin


@attrs.frozen(eq=False)
class Pair:
    """Two versions of a schema, and who reads what is inside them."""

    base: SchemaView
    revision: SchemaView
    base_reader: SchemaReader
    revision_reader: SchemaReader


@attrs.frozen
class RawChange:
    """One change at one place.

    Attributes:
        aspect: What changed, such as `max-length-decreased`; a whole rule id where the family needs no subject.
        base, revision: The place on either side; the nearest there is where something was added or removed.
        name: The property, value or scheme concerned, `""` for the place itself.
        before, after: The values, None where there was none.
        required, read_only, write_only, default: Facts of the property concerned that decide which rule holds.
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


@attrs.frozen
class Use:
    """From where a schema was reached, which decides how bad a change is.

    Attributes:
        side: Whether values are sent in a body, received in one, sent as a parameter or received as a header.
        operation: `"POST /pets"`.
        windows: The grace periods in force.
        label: The part of the operation: `request body`.
        media_type: Of the body, `""` for parameters and headers.
        location: `path`, `query`, `header` or `cookie` for a parameter.
        path: Properties and branches from the body's root down.
        required: Whether the parameter must be sent.
        exploded: Whether a list in a query is sent as repeated parameters, so that one plain value reads as a list.
        hidden: The side on which the property that was reached is never carried; what is below it does not matter there.
        callback: Whether it belongs to a callback, whose rules are told apart by level alone.
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
    callback: bool = False

    @property
    def nested(self) -> bool:
        """Whether it lies below the root."""
        return bool(self.path)

    @property
    def array_item(self) -> bool:
        """Whether a property leads there; the items of a header each are written as that header."""
        return any(label != "[items]" for label in self.path)

    @property
    def at_property(self) -> bool:
        """Whether the last step led to a property, not to items or a member of a combiner."""
        return bool(self.path) and not self.path[-1].startswith(("[", "allOf[", "anyOf[", "oneOf["))

    @property
    def subject(self) -> str:
        """The prefix of the ids of rules that hold here."""
        match self.side:
            case "parameter":
                return "request-parameter-property" if self.nested else "request-parameter"
            case "header":
                return "response-property" if self.array_item else "response-header"
            case _:
                return f"{self.side}-property" if self.path else f"{self.side}-body"


def by_subject(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """The ids that may hold for a hit, the most exact first."""
    plain = f"{use.subject}-{raw_change.aspect}"
    if raw_change.read_only and use.subject == "request-property":
        return (f"request-read-only-property-{raw_change.aspect}", plain)
    if raw_change.write_only and use.subject == "response-property":
        return (f"response-write-only-property-{raw_change.aspect}", plain)
    return (plain, f"request-parameter-{raw_change.aspect}") if use.side == "parameter" else (plain,)


def by_id(raw_change: RawChange, use: Use) -> tuple[str, ...]:
    """For families whose aspects are whole ids."""
    return (raw_change.aspect,)


Judge: TypeAlias = Callable[[RawChange, Use], tuple[str, ...]]


@attrs.frozen
class SchemaFamily:
    """Rules about schemas, and what finds them."""

    name: str
    rules: tuple[ChangeRule, ...]
    find: Callable[[Pair], Iterator[RawChange]]
    judge: Judge = by_subject
