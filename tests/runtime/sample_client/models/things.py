"""Models of `client.things` and `client.files`."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from .._runtime.codec import BYTES, DATE, INT_STRING, TIME, TIME_UNIX, UUID, each, values
from .._runtime.records import Extras, Record, field, record
from .._runtime.unions import ByKeys, RequiredKeys
from .._runtime.xml import Xml


@record
class Thing(Record):
    """A thing."""

    id: str
    status: str | None = None
    tags: list[str] | None = None


@record
class Limit(Record):
    """A limit."""

    least: int | None = None
    most: int | None = None


@record
class Limits(Extras["Limit"]):
    """Limits by name, besides the name of them all."""

    name: str | None = None


@record
class File(Record):
    """A file."""

    id: uuid.UUID | str = field("id", UUID)
    file_type: Literal["jsonl", "parquet"] = field("FileType")
    created_at: dt.datetime | None = field("created_at", TIME, default=None)
    expires: dt.datetime | None = field("expires", TIME_UNIX, default=None)
    seen_at: Sequence[dt.datetime] | None = field("seen_at", each(TIME), default=None)
    by_day: Mapping[str, dt.date] | None = field("by-day", values(DATE), default=None)
    line_count: int | None = field("LineCount", INT_STRING, default=None)
    digest: bytes | None = field("digest", BYTES, default=None)
    data: dict[str, Any] | None = None
    parent: File | None = None
    note: str | None


Box: TypeAlias = Annotated[File | Limits | str, ByKeys(RequiredKeys(File, ("FileType",)), RequiredKeys(Limits))]
"""A file, limits, or a name."""


@record
class ThingPage(Record):
    """A page of things."""

    items: list[Thing]
    next_cursor: str | None = None


@record
class Pet(Record):
    """A pet, which also travels as XML."""

    __xml__: ClassVar[Xml] = Xml("pet")

    id: int = field("id", xml=Xml(attribute=True))
    name: str
    born: dt.date | None = field("born", DATE, default=None)
    tags: list[str] | None = field("tags", default=None, xml=Xml(wrapped=True, item="tag"))
    boxes: list[Box] | None = None
