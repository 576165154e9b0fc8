"""Models of the API."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByMember, ByMembers, Having


@record
class Text(Record):
    type: Literal["text"]
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


PartModel: TypeAlias = Annotated[
    Text | Image | Named | NamedWide,
    ByMember(
        "type",
        {"text": Text, "image": Image, "photo": Image},
        other=Annotated[
            Named | NamedWide,
            ByMembers(Having(Named, required=("name",)), Having(NamedWide, required=("name", "width"))),
        ],
    ),
]


@record
class Page(Record):
    parts: list[PartModel] | None = None
