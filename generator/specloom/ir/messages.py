"""Parameters, bodies and responses. Not concerned with methods."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from specloom.ir.sequences import StreamEvent
from specloom.ir.types import Type
from specloom.values import Json, Origin

Lists: TypeAlias = Literal["", "comma", "repeat", "brackets", "indices"]
"""Items of a list: joined by commas, under the same name, under `a[]`, or under `a[0]`, `a[1]`, ...; `""` where nothing is said."""

MediaKind: TypeAlias = Literal["json", "form", "multipart", "text", "binary", "xml", "sse", "jsonl"]
"""The encoding of a body. `text` is any text other than JSON or XML; `binary` is everything else."""


class Param(NamedTuple):
    """A value sent in the path, the query, a header or a cookie (OAS 3.1.1 section 4.8.12).

    Attributes:
        wire_name: Its name on the wire.
        name: Python name, `""` until the pass `give_names` has run.
        style, explode: As OAS defines them, defaults filled in.
        reserved: `allowReserved`: reserved characters are sent unencoded.
        lists: With `deepObject` and `dots`, how lists are written; `""` for one pair an item.
        media_type: For a parameter described by `content`: its media type; else None.
        client_argument: Constructor argument that supplies it where a call does not, `""` if none does.
    """

    wire_name: str
    location: Literal["path", "query", "header", "cookie"]
    type: Type
    origin: Origin
    name: str = ""
    required: bool = False
    style: Literal[
        "simple",
        "label",
        "matrix",
        "form",
        "spaceDelimited",
        "pipeDelimited",
        "deepObject",
        "cookie",
        "querystring",
        "dots",
    ] = "form"
    explode: bool = True
    reserved: bool = False
    lists: Lists = ""
    media_type: str | None = None
    default: tuple[Json, ...] = ()
    docs: str = ""
    deprecated: bool = False
    example: tuple[Json, ...] = ()
    client_argument: str = ""


class Part(NamedTuple):
    """The encoding of one property of a form or multipart body (OAS 3.1.1 section 4.8.15).

    Attributes:
        file: Whether it is sent as a file, with a file name.
        text: Whether a string may be sent in place of the file, such as its address.
        many: Whether a list is sent as one part an item.
        media_type: Explicit content type, None for the default of its type.
        style, explode: For form bodies; None where the default holds.
        lists: For multipart bodies: how lists are written, and objects as one part a property; `""` where the default holds.
    """

    wire_name: str
    file: bool = False
    many: bool = False
    media_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    text: bool = False
    lists: Lists = ""


class Media(NamedTuple):
    """One representation of a body.

    Attributes:
        media_type: As described, such as `application/json` or `image/*`.
        type: The type of the body, Any("") if no schema describes it.
        parts: For `form` and `multipart`.
        events: For `sse`: events whose names are constants, where `type` is of their payloads.
    """

    media_type: str
    kind: MediaKind
    type: Type
    origin: Origin
    parts: tuple[Part, ...] = ()
    example: tuple[Json, ...] = ()
    events: tuple[StreamEvent, ...] = ()


class Body(NamedTuple):
    """A request body; the first of `media` is used unless the caller selects another.

    Attributes:
        assumed: Whether `required` is only assumed, because the body has required properties.
        client_arguments: Wire name of a property -> constructor argument that supplies it where a call does not.
    """

    media: tuple[Media, ...]
    origin: Origin
    required: bool = False
    docs: str = ""
    assumed: bool = False
    client_arguments: Mapping[str, str] = MappingProxyType({})


class Header(NamedTuple):
    """A described header of a response."""

    wire_name: str
    type: Type
    required: bool = False
    docs: str = ""


class Link(NamedTuple):
    """A described link from a response to another operation (OAS 3.1.1 section 4.8.20)."""

    name: str
    operation: str
    docs: str = ""


class Response(NamedTuple):
    """One described response.

    Attributes:
        status: `"200"`, a range such as `"2XX"`, or `"default"`.
        media: Empty if the response has no body, or the description states none.
        undescribed_body: Whether the status allows a body, and the description leaves open whether there is one.
    """

    status: str
    media: tuple[Media, ...]
    origin: Origin
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()
    docs: str = ""
    undescribed_body: bool = False

    @property
    def success(self) -> bool:
        """Whether the status is a 2XX."""
        return self.status[:1] == "2"
