"""Models of `client.pets`."""

from __future__ import annotations

from typing import Literal

from .._runtime.records import Record, record


@record
class Pet(Record):
    owner: Owner | None = None
    name: str | None = None


@record
class Owner(Record):
    name: str
    hair: Literal["red", "grey"] | None = None


@record
class PetListRequest(Record):
    like: str | None = None


@record
class PetCreateResponse(Record):
    id: int | None = None


@record
class PetGetError(Record):
    code: int | None = None
