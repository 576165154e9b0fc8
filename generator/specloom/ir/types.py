"""The types a value can have: a closed sum. Knows JSON values; not where they are sent and not how Python spells them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

import attrs

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
"""Any JSON value."""

JsonType: TypeAlias = Literal["null", "boolean", "number", "string", "array", "object"]
"""The six kinds of JSON value (RFC 8259 section 3); an integer is a number."""


def json_type_of(value: Json) -> JsonType:
    """The kind of a JSON value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case Sequence():
            return "array"
        case _:
            return "object"


@attrs.frozen
class Constraints:
    """Assertions that narrow a type without changing its Python form (JSON Schema 2020-12 validation, section 6).

    Attributes:
        least, most: Bounds of a number, of a text's length, of a list's or a map's size.
        above, below: Exclusive bounds of a number.
        step: A number is a multiple of it.
        pattern: ECMA-262 regular expression of a text.
        unique: Items of a list differ from each other.
    """

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    pattern: str | None = None
    unique: bool = False


NO_CONSTRAINTS = Constraints()


@attrs.frozen
class Any:
    """Anything. `why` is `""` where the description itself allows anything, else the finding code of what we cannot say."""

    reason: str = ""


@attrs.frozen
class Null:
    """JSON null."""


@attrs.frozen
class Bool:
    """true or false."""


@attrs.frozen
class Int:
    """A whole number of any size. `text`: sent as a JSON string."""

    constraints: Constraints = NO_CONSTRAINTS
    as_string: bool = False


@attrs.frozen
class Float:
    """A number."""

    constraints: Constraints = NO_CONSTRAINTS


@attrs.frozen
class Str:
    """A text; `format` as the description names it, where no other type stands for it."""

    constraints: Constraints = NO_CONSTRAINTS
    format: str | None = None


@attrs.frozen
class Bytes:
    """Octets: base64 or base64url inside a JSON string, or `raw` as a whole body or part."""

    encoding: Literal["base64", "base64url", "raw"] = "base64"


@attrs.frozen
class Time:
    """A point in time: RFC 3339 text, RFC 9110 HTTP date text, or seconds since 1970."""

    encoding: Literal["rfc3339", "rfc7231", "unix"] = "rfc3339"


@attrs.frozen
class Date:
    """A calendar day (RFC 3339 full-date)."""


@attrs.frozen
class Uuid:
    """A UUID as text (RFC 9562)."""


@attrs.frozen
class Decimal:
    """A decimal number sent as text."""


@attrs.frozen
class Const:
    """Exactly one JSON value, of any kind."""

    value: Json = attrs.field(eq=repr)


@attrs.frozen
class Enum:
    """One of some scalar values of one kind or several; `open` ones admit any other of `base`.

    Attributes:
        values: Distinct, in the order of the description, never null.
        open: Whether the description itself admits other values.
    """

    values: tuple[str | int | bool, ...] = attrs.field(eq=repr)
    open: bool = False


@attrs.frozen
class List:
    """An array whose items share a type."""

    item: Type
    constraints: Constraints = NO_CONSTRAINTS


@attrs.frozen
class Tuple:
    """An array whose first items have a type each; `rest` is the type of any more, None where there are none."""

    items: tuple[Type, ...]
    rest: Type | None = None


@attrs.frozen
class Map:
    """An object whose member names are data."""

    value: Type
    constraints: Constraints = NO_CONSTRAINTS


@attrs.frozen
class Ref:
    """The shape in `Client.shapes` under `target`."""

    target: str


@attrs.frozen
class Intersection:
    """A value that is every one of `parts`. Only between `lower` and the pass `merge_intersections`."""

    parts: tuple[Type, ...]


@attrs.frozen
class ByJsonType:
    """The kind of JSON value tells: each kind is had by one member at the most."""


@attrs.frozen
class ByProperty:
    """The value of one member of an object tells.

    Attributes:
        wire: Its name.
        values: Value -> what it tells; null stands for a member that is not there as well.
        other: What any other value tells, None where no member fits.
    """

    wire_name: str
    values: tuple[tuple[str | int | bool | None, Decision], ...]
    other: Decision | None = None


@attrs.frozen
class ByPropertyType:
    """The kind of JSON value that one member of an object has tells.

    Attributes:
        wire: Its name.
        kinds: Kind -> what it tells.
        other: What any other kind, or its absence, tells; None where no member fits.
    """

    wire_name: str
    json_types: tuple[tuple[JsonType, Decision], ...]
    other: Decision | None = None


@attrs.frozen
class RequiredKeys:
    """What shows that an object is one member of a union.

    Attributes:
        told: Which it is.
        required: Names that must be there.
        own: Names that no other member has, one of which tells more; none where a required one is such a name.
    """

    decision: Decision
    required: tuple[str, ...] = ()
    distinctive: tuple[str, ...] = ()


@attrs.frozen
class ByKeys:
    """Which members an object has tells: of those whose required names are there, the one that most names show."""

    candidates: tuple[RequiredKeys, ...]

    def best(self, names: Collection[str]) -> Decision | None:
        """What an object of these names is; None where no member fits."""
        fitting = [sign for sign in self.candidates if all(name in names for name in sign.required)]
        shown = max(
            fitting, key=lambda sign: len(sign.required) + any(name in names for name in sign.distinctive), default=None
        )
        return None if shown is None else shown.decision


Test: TypeAlias = ByProperty | ByPropertyType | ByKeys
"""A look at the members of an object."""

Decision: TypeAlias = int | Test
"""What a look at an object tells: an index into `Union.members`, or where to look next."""

Discrimination: TypeAlias = ByJsonType | Test


def indexes(decision: Decision) -> Iterator[int]:
    """Every index that a look may end at."""
    match decision:
        case ByProperty(_, table, other) | ByPropertyType(_, table, other):
            for each in (*(then for _, then in table), *(() if other is None else (other,))):
                yield from indexes(each)
        case ByKeys(signs):
            for sign in signs:
                yield from indexes(sign.decision)
        case int():
            yield decision


@attrs.frozen
class Union:
    """One of several types; Null, where it is one of them, stands last.

    Attributes:
        members: At least two, flat, distinct.
        how: How members that are objects are told apart; None until the pass `discriminate_unions` has run.
        named: Discriminator that the description gives: (member name, ((value, target of a Ref), ...)), else None.
    """

    members: tuple[Type, ...]
    discrimination: Discrimination | None = None
    discriminator: tuple[str, tuple[tuple[str, str], ...]] | None = None


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
