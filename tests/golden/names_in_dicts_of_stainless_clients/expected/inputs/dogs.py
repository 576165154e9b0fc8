"""Input types of `client.dogs`: plain dicts that may be sent in place of models."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..models.dogs import Bone, Kibble, Owner, Place, Toy


class DogDict(TypedDict, total=False):
    owner_info: Required[Owner | OwnerDict]
    eaten_meals: Sequence[MealInput]
    favourite_toys: Mapping[str, Toy | ToyDict]
    metadata: Mapping[str, object]


OwnerDict = TypedDict(
    "OwnerDict",
    {
        "first_name": "Required[str]",
        "from": "str",
        "lives_at": "Place | PlaceDict",
        "best_friend": "Owner | OwnerDict",
        "met_at": "dt.date | str",
    },
    total=False,
)


class PlaceDict(TypedDict, total=False):
    post_code: str


class KibbleDict(TypedDict, total=False):
    kind: Required[Literal["kibble"]]
    weight_in_grams: Required[int]
    eaten_at: dt.date | str


class BoneDict(TypedDict, total=False):
    kind: Required[Literal["bone"]]
    length_in_inches: Required[int]
    eaten_at: dt.datetime | str


MealInput: TypeAlias = Kibble | KibbleDict | Bone | BoneDict


class ToyDict(TypedDict, total=False):
    toyName: str
    toy_name: str
