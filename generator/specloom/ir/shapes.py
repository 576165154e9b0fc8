"""Named types: records and aliases. Not concerned with modules."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from specloom.ir.types import Type
from specloom.values import Json, Origin

Upload: TypeAlias = Literal["", "only", "or string"]
"""Whether a property is a file where its record is sent as a multipart body, and whether the record is also used elsewhere, where the
file is a string.
"""


class Xml(NamedTuple):
    """How a field or a record is written in XML (OAS 3.1.1 section 4.8.26)."""

    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None
    attribute: bool = False
    wrapped: bool = False
    text: bool = False
    item: str | None = None


class Field(NamedTuple):
    """A named property of a record.

    Attributes:
        wire_name: Name of the property in JSON.
        name: Python name, `""` until the pass `give_names` has run.
        required: Whether the property must be present. A field that may be null has `Null` in its type.
        default: The value that the server assumes for an absent property, in a tuple; `()` if there is none or it is invalid.
        access: `read` properties occur in responses only, `write` ones in requests only.
        conditional: Whether the type holds only under a condition on other properties, so that it narrows no other description.
        docs: CommonMark text, `""` if there is none.
        example: An example value in a tuple, or `()`.
        upload: Whether it is a file to send; raw `Bytes` in its type are.
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
    conditional: bool = False
    upload: Upload = ""


class Record(NamedTuple):
    """An object with named properties.

    Attributes:
        key: Its key in `Client.shapes`.
        words: Name candidates, best first: `("ChatCompletionChoice", "Choice")`, in the spelling of the description.
        name: Python class name, `""` until the pass `give_names` has run.
        fields: In the order of the description, distinct by `wire`.
        extra: Type of undeclared properties; None if the description does not mention them or forbids them.
        closed: Whether the description forbids undeclared properties.
        variant_member: Member whose value names the variant, where this record is the base of others (OAS discriminator).
        variants: Value -> shape key, for such a base; None for any other value.
        parents: Keys of shapes that were merged into this one by reference.
        component: The component that names the shape, if it only refers to another position.
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
    variants: tuple[tuple[str | None, str], ...] = ()
    parents: tuple[str, ...] = ()
    example: tuple[Json, ...] = ()
    xml: Xml | None = None
    component: Origin | None = None


class Alias(NamedTuple):
    """A name for a type that is not a record: an enumeration, a union, an array, a map.

    Attributes:
        inline: Described in place, without its own name: replaced by its type again unless it needs a name.
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
