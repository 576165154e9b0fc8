"""Models of the API."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.records import Record, record
from .._runtime.unions import ByKeys, ByProperty, RequiredKeys


@record
class Request(Record):
    reviewers: list[RequestReviewer] | None = None


@record
class User(Record):
    type: Literal["User", "Bot"]
    login: str | None = None


@record
class Zone(Record):
    slug: str


RequestReviewer: TypeAlias = Annotated[User | Zone, ByProperty("type", {"User": User, "Bot": User}, other=Zone)]


@record
class ClosedReviewersZone(Record):
    type: Literal["User", "Bot"]
    login: str | None = None
    slug: str


@record
class Closed(Record):
    reviewers: (
        list[
            Annotated[
                User | ClosedReviewersZone | Zone,
                ByProperty(
                    "type",
                    {
                        "User": Annotated[
                            User | ClosedReviewersZone,
                            ByKeys(
                                RequiredKeys(User, required=("type",)),
                                RequiredKeys(ClosedReviewersZone, required=("type", "slug")),
                            ),
                        ],
                        "Bot": Annotated[
                            User | ClosedReviewersZone,
                            ByKeys(
                                RequiredKeys(User, required=("type",)),
                                RequiredKeys(ClosedReviewersZone, required=("type", "slug")),
                            ),
                        ],
                    },
                    other=Zone,
                ),
            ]
        ]
        | None
    ) = None
