"""Input types of the client's own methods: plain dicts that may be sent in place of models."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models.client import Boat, House, Owner, Pet


class PetDict(TypedDict, total=False):
    id: int
    name: Required[str]
    born: dt.date | str
    seen: float
    tags: Sequence[str]
    owner: Owner | OwnerDict
    young: Sequence[Pet | PetDict]
    sizes: Mapping[str, int]
    kin: Mapping[str, Pet | PetDict]
    home: PetHomeInput


class OwnerDict(TypedDict, total=False):
    rank: str
    name: str


class HouseDict(TypedDict, total=False):
    kind: Required[Literal["house"]]
    rooms: int


class BoatDict(TypedDict, total=False):
    kind: Required[Literal["boat"]]
    masts: int


PetHomeInput: TypeAlias = House | HouseDict | Boat | BoatDict
