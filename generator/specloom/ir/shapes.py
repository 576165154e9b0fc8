"""Named types: records and aliases. Knows members of objects; not which module a class will live in."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from specloom.ir.origin import Origin
from specloom.ir.types import Json, Type


@attrs.frozen
class Xml:
    """How a field or a record is written in XML (OAS 3.1.1 section 4.8.26)."""

    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None
    attribute: bool = False
    wrapped: bool = False
    text: bool = False
    item: str | None = None


@attrs.frozen
class Field:
    """A named member of a record.

    Attributes:
        wire: Member name in JSON.
        name: Python name, `""` until the pass `give_names` has run.
        required: Whether the member must be there. A field that may be null has `Null` in its type.
        default: What the server takes an absent member for, as one JSON value in a tuple; `()` where not said or not fitting.
        access: `read` members come in replies only, `write` ones go in requests only.
        docs: CommonMark text, `""` where there is none.
        example: An example value in a tuple, or `()`.
    """

    wire_name: str
    type: Type
    origin: Origin
    name: str = ""
    required: bool = False
    default: tuple[Json, ...] = ()
    access: Literal["both", "read", "write"] = "both"
    docs: str = ""
    deprecated: bool = False
    example: tuple[Json, ...] = ()
    xml: Xml | None = None


@attrs.frozen
class Record:
    """An object with named members.

    Attributes:
        key: Where it stands in `Client.shapes`.
        words: What it might be called, best first: `("ChatCompletionChoice", "Choice")`, as the description words it.
        name: Python class name, `""` until the pass `give_names` has run.
        fields: In the order of the description, distinct by `wire`.
        extra: Type of members that are not named; None where the description does not speak of them or forbids them.
        closed: Whether the description forbids other members.
        variant_member: Member whose value names the variant, where this record is the base of others (OAS discriminator).
        variants: Value -> shape key, for such a base.
        parents: Keys of shapes this one was merged from by reference.
        component: Where the description itself names the shape, if that only refers to another place.
    """

    key: str
    origin: Origin
    words: tuple[str, ...]
    fields: tuple[Field, ...]
    name: str = ""
    docs: str = ""
    extra: Type | None = None
    closed: bool = False
    deprecated: bool = False
    variant_member: str | None = None
    variants: tuple[tuple[str, str], ...] = ()
    parents: tuple[str, ...] = ()
    example: tuple[Json, ...] = ()
    xml: Xml | None = None
    component: Origin | None = None


@attrs.frozen
class Alias:
    """A name for a type that is no record: an enumeration, a union, a list, a map.

    Attributes:
        inline: Described in place, without a name of its own: spelled in place again unless it needs a name.
        component: As for a record.
    """

    key: str
    origin: Origin
    words: tuple[str, ...]
    type: Type
    name: str = ""
    docs: str = ""
    deprecated: bool = False
    inline: bool = False
    example: tuple[Json, ...] = ()
    xml: Xml | None = None
    component: Origin | None = None


Shape: TypeAlias = Record | Alias
