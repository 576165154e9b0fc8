"""Models of `client.dogs`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.codec import DATE, TIME
from .._runtime.compat.records import Record
from .._runtime.records import field, record
from .._runtime.unions import ByProperty


@record
class Dog(Record):
    owner_info: Owner = field("ownerInfo")
    eaten_meals: list[Meal] | None = field("eatenMeals", default=None)
    favourite_toys: dict[str, Toy] | None = field("favouriteToys", default=None)
    metadata: dict[str, Any] | None = None


@record
class Owner(Record):
    first_name: str = field("firstName")
    from_: str | None = field("from", default=None)
    lives_at: Place | None = field("livesAt", default=None)
    best_friend: Owner | None = field("bestFriend", default=None)
    met_at: dt.date | None = field("metAt", DATE, default=None)


@record
class Place(Record):
    post_code: str | None = field("postCode", default=None)
    checked_on: str | None = field("checkedOn", default=None, read_only=True)


@record
class Kibble(Record):
    kind: Literal["kibble"] = "kibble"
    weight_in_grams: int = field("weightInGrams")
    eaten_at: dt.date | None = field("eatenAt", DATE, default=None)


@record
class Bone(Record):
    kind: Literal["bone"] = "bone"
    length_in_inches: int = field("lengthInInches")
    eaten_at: dt.datetime | None = field("eatenAt", TIME, default=None)


Meal: TypeAlias = Annotated[Kibble | Bone, ByProperty("kind", {"kibble": Kibble, "bone": Bone})]


@record
class Toy(Record):
    toyName: str | None = None
    toy_name: str | None = None
