"""Models of the API."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByKeys, ByProperty, RequiredKeys


@record
class Text(Record):
    type: Literal["text"] = "text"
    text: str


@record
class Image(Record):
    type: Literal["image", "photo"]
    url: str | None = None


@record
class Named(Record):
    name: str


@record
class NamedWide(Record):
    name: str
    width: int


Part: TypeAlias = Annotated[
    Text | Image | Named | NamedWide,
    ByProperty(
        "type",
        {"text": Text, "image": Image, "photo": Image},
        other=Annotated[
            Named | NamedWide,
            ByKeys(RequiredKeys(Named, required=("name",)), RequiredKeys(NamedWide, required=("name", "width"))),
        ],
    ),
]


@record
class Page(Record):
    parts: list[Part] | None = None
