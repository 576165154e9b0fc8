"""Models of `client.dogs`."""

from __future__ import annotations

from .._runtime.records import Record, record


@record
class DogListOwner(Record):
    name: str | None = None
    phones: list[int] | None = None


@record
class DogCreateRequest(Record):
    picture: str | None = None
    pictures: list[str] | None = None
    tags: list[str] | None = None
    owner: DogListOwner | None = None
    collar: DogCreateRequestCollar | None = None
    size: int | None = None


@record
class DogBarksResponse(Record):
    sound: str | None = None
    error: str | None = None


@record
class DogCreateRequestCollar(Record):
    size: int | None = None
