"""Models of the client's own methods."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, ClassVar, Literal, TypeAlias

from .._runtime.codec import DATE, TIME_UNIX
from .._runtime.records import Record, field, record
from .._runtime.unions import ByProperty
from .._runtime.xml import Xml


@record
class Pet(Record):
    id: int | None = field("id", default=None, xml=Xml(attribute=True))
    name: str = field("name", xml=Xml(name="called"))
    born: dt.date | None = field("born", DATE, default=None)
    seen: dt.datetime | None = field("seen", TIME_UNIX, default=None)
    tags: list[str] | None = field("tags", default=None, xml=Xml(wrapped=True, item="tag"))
    owner: Owner | None = None
    young: list[Pet] | None = field("young", default=None, xml=Xml(wrapped=True))
    sizes: dict[str, int] | None = None
    kin: dict[str, Pet] | None = None
    home: PetHome | None = None
    __xml__: ClassVar[Xml] = Xml(name="pet")


@record
class Owner(Record):
    rank: str | None = field("rank", default=None, xml=Xml(attribute=True))
    name: str | None = field("name", default=None, xml=Xml(text=True))
    __xml__: ClassVar[Xml] = Xml(name="owner", namespace="urn:people", prefix="p")


@record
class House(Record):
    kind: Literal["house"] = "house"
    rooms: int | None = field("rooms", default=None, xml=Xml(attribute=True))


@record
class Boat(Record):
    kind: Literal["boat"] = "boat"
    masts: int | None = field("masts", default=None, xml=Xml(name="mast-count"))


@record
class CreatePictureRequest(Record):
    about: Pet | None = None


PetHome: TypeAlias = Annotated[House | Boat, ByProperty("kind", {"house": House, "boat": Boat})]
