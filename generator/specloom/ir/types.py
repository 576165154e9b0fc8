"""The types of values: a closed sum. Not concerned with where values are sent, nor with Python annotations."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

import attrs

from specloom.values import Json
from specloom.values.shown import Shown

JsonType: TypeAlias = Literal["null", "boolean", "number", "string", "array", "object"]
"""The six JSON types (RFC 8259 section 3); an integer is a number."""


def json_type_of(value: Json) -> JsonType:
    """The JSON type of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case Sequence():
            return "array"
        case Mapping():
            return "object"
        case _:
            return "number"


class Constraints(NamedTuple):
    """Assertions that narrow a type without changing its Python form (JSON Schema 2020-12 validation, section 6).

    Attributes:
        minimum, maximum: Bounds of a number, of the length of a string, of the size of an array or a map.
        exclusive_minimum, exclusive_maximum: Exclusive bounds of a number.
        multiple_of: A number must be a multiple of it.
        pattern: ECMA-262 regular expression of a string.
        unique: Whether the items of an array must be distinct.
    """

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    pattern: str | None = None
    unique: bool = False


NO_CONSTRAINTS = Constraints()


@attrs.frozen(repr=False)
class Any(Shown):
    """Anything. `reason` is `""` if the description itself allows anything, else the finding code of what is unsupported."""

    reason: str = ""


@attrs.frozen(repr=False)
class Null(Shown):
    """JSON null."""


@attrs.frozen(repr=False)
class Bool(Shown):
    """true or false."""


@attrs.frozen(repr=False)
class Int(Shown):
    """An integer of any size. `text`: sent as a JSON string."""

    constraints: Constraints = NO_CONSTRAINTS
    as_string: bool = False


@attrs.frozen(repr=False)
class Float(Shown):
    """A number.

    Attributes:
        exact: Whether it is a decimal number, whose digits all count.
    """

    constraints: Constraints = NO_CONSTRAINTS
    exact: bool = False


@attrs.frozen(repr=False)
class Str(Shown):
    """A string; `format` as in the description, unless another type represents it."""

    constraints: Constraints = NO_CONSTRAINTS
    format: str | None = None


@attrs.frozen(repr=False)
class Bytes(Shown):
    """Bytes: base64 or base64url inside a JSON string, `raw` as a whole body or a string of octets, or a `file` to send."""

    encoding: Literal["base64", "base64url", "raw", "file"] = "base64"


@attrs.frozen(repr=False)
class Time(Shown):
    """A point in time: RFC 3339 string, RFC 9110 HTTP date string, or seconds since 1970."""

    encoding: Literal["rfc3339", "rfc7231", "unix"] = "rfc3339"


@attrs.frozen(repr=False)
class Date(Shown):
    """A calendar day (RFC 3339 full-date)."""


@attrs.frozen(repr=False)
class Uuid(Shown):
    """A UUID as a string (RFC 9562)."""


@attrs.frozen(repr=False)
class Decimal(Shown):
    """A decimal number sent as a string."""


@attrs.frozen(repr=False)
class Const(Shown):
    """Exactly one JSON value, of any JSON type."""

    value: Json = attrs.field(eq=repr)


@attrs.frozen(repr=False)
class Enum(Shown):
    """One of several scalar values of one or more JSON types; an `open` one admits any other value of `base`.

    Attributes:
        values: Distinct, in the order of the description, never null.
        open: Whether the description itself admits other values.
    """

    values: tuple[str | int | bool, ...] = attrs.field(eq=repr)
    open: bool = False


@attrs.frozen(repr=False)
class List(Shown):
    """An array whose items share a type."""

    item: Type
    constraints: Constraints = NO_CONSTRAINTS


@attrs.frozen(repr=False)
class Tuple(Shown):
    """An array whose first items have their own types; `rest` is the type of any more, None if there are none."""

    items: tuple[Type, ...]
    rest: Type | None = None


@attrs.frozen(repr=False)
class Map(Shown):
    """An object whose property names are data."""

    value: Type
    constraints: Constraints = NO_CONSTRAINTS


@attrs.frozen(repr=False)
class Ref(Shown):
    """The shape in `Client.shapes` under `target`."""

    target: str


@attrs.frozen(repr=False)
class Intersection(Shown):
    """A value that matches every one of `parts`. Exists only between `lower` and the pass `merge_intersections`."""

    parts: tuple[Type, ...]


@attrs.frozen(repr=False)
class ByJsonType(Shown):
    """The JSON type decides: each JSON type belongs to at most one member."""


@attrs.frozen(repr=False)
class ByProperty(Shown):
    """The value of one property of an object decides.

    Attributes:
        wire_name: Name of the property.
        values: Value -> decision; null also represents an absent property.
        other: Decision for any other value, None if no member matches.
    """

    wire_name: str
    values: tuple[tuple[str | int | bool | None, Decision], ...]
    other: Decision | None = None


@attrs.frozen(repr=False)
class ByPropertyType(Shown):
    """The JSON type of one property of an object decides.

    Attributes:
        wire_name: Name of the property.
        json_types: JSON type -> decision.
        other: Decision for any other JSON type, or for absence; None if no member matches.
    """

    wire_name: str
    json_types: tuple[tuple[JsonType, Decision], ...]
    other: Decision | None = None


@attrs.frozen(repr=False)
class RequiredKeys(Shown):
    """The properties that identify one member of a union.

    Attributes:
        decision: The member, or the next test.
        required: Names of required properties.
        distinctive: Names that no other member has, one of which is stronger evidence; none if a required one is such a name.
    """

    decision: Decision
    required: tuple[str, ...] = ()
    distinctive: tuple[str, ...] = ()


@attrs.frozen(repr=False)
class ByKeys(Shown):
    """The properties that are present decide: among the members whose required ones are, the one with most evidence."""

    candidates: tuple[RequiredKeys, ...]

    def best(self, names: Collection[str]) -> Decision | None:
        """The decision for an object with these names; None if no member matches."""
        fitting = [sign for sign in self.candidates if all(name in names for name in sign.required)]
        shown = max(
            fitting, key=lambda sign: len(sign.required) + any(name in names for name in sign.distinctive), default=None
        )
        return None if shown is None else shown.decision


Test: TypeAlias = ByProperty | ByPropertyType | ByKeys
"""A test of the properties of an object."""

Decision: TypeAlias = int | Test
"""The result of a test: an index into `Union.members`, or the next test."""

Discrimination: TypeAlias = ByJsonType | Test


def indexes(decision: Decision) -> Iterator[int]:
    """Every index that a decision may lead to."""
    match decision:
        case ByProperty(_, table, other) | ByPropertyType(_, table, other):
            for each in (*(then for _, then in table), *(() if other is None else (other,))):
                yield from indexes(each)
        case ByKeys(signs):
            for sign in signs:
                yield from indexes(sign.decision)
        case int():
            yield decision


@attrs.frozen(repr=False)
class Union(Shown):
    """One of several types; Null, if it is one of them, comes last.

    Attributes:
        members: At least two, flat, distinct.
        discrimination: How members that are objects are discriminated; None until the pass `discriminate_unions` has run.
        discriminator: Discriminator of the description: (property name, ((value, target of a Ref), ...)), else None; the value None
            is for any other.
    """

    members: tuple[Type, ...]
    discrimination: Discrimination | None = None
    discriminator: tuple[str, tuple[tuple[str | None, str], ...]] | None = None


Type: TypeAlias = (
    Any
    | Null
    | Bool
    | Int
    | Float
    | Str
    | Bytes
    | Time
    | Date
    | Uuid
    | Decimal
    | Const
    | Enum
    | List
    | Tuple
    | Map
    | Intersection
    | Union
    | Ref
)
